package org.marchepied.benchmarks;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What a number of clients met, each of which waits for its answer before it asks again.
 *
 * @param cpuMillis of the server, for one request
 * @param rate requests in a second
 * @param latencies in milliseconds, ascending
 */
record Phase(double cpuMillis, double rate, double[] latencies) {

    static Phase run(ServerProcess server, Work work, int clients, double seconds) {
        work.prepare();
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var cpu = server.cpuSeconds();
            var begin = System.nanoTime();
            var end = begin + (long) (seconds * 1e9);
            var asked = pool.invokeAll(IntStream.range(0, clients)
                    .<Callable<double[]>>mapToObj(client -> () -> ask(work, client, end))
                    .toList());
            var took = (System.nanoTime() - begin) / 1e9;
            cpu = server.cpuSeconds() - cpu;
            var latencies = new double[0];
            for (var one : asked) {
                var more = one.get();
                var before = latencies.length;
                latencies = Arrays.copyOf(latencies, before + more.length);
                System.arraycopy(more, 0, latencies, before, more.length);
            }
            Arrays.sort(latencies);
            return new Phase(1000 * cpu / latencies.length, latencies.length / took, latencies);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(
                    work.name() + ": "
                            + Objects.requireNonNullElse(failed.getCause(), failed)
                                    .getMessage(),
                    failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private static double[] ask(Work work, int client, long end) {
        var millis = new double[1000];
        var count = 0;
        while (System.nanoTime() < end && count < work.most()) {
            work.pause();
            var begin = System.nanoTime();
            work.once(client, count);
            if (count == millis.length) {
                millis = Arrays.copyOf(millis, 2 * count);
            }
            millis[count++] = (System.nanoTime() - begin) / 1e6;
        }
        return Arrays.copyOf(millis, count);
    }
}
