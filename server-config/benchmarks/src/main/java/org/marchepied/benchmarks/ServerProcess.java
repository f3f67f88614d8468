package org.marchepied.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The distribution's server as a process of its own, on the loopback address and a free port. */
final class ServerProcess implements AutoCloseable {

    private static final long NANOS = 1_000_000_000L;
    private static final int TO_START_SECONDS = 180;

    /** The first stop keeps the classes ready: long work for a busy machine. */
    private static final int TO_STOP_SECONDS = 180;

    private final Path home;
    private final Path data;
    private final int port = freePort();
    private final List<String> console = new CopyOnWriteArrayList<>();
    private Process process;

    /** Starts the demonstration; it is not yet ready. */
    ServerProcess(Path home, Path data) {
        this.home = home;
        this.data = data;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    String site() {
        return "http://127.0.0.1:" + port;
    }

    void start() {
        process = launch();
    }

    /** Asks often, so that a start can be timed. */
    void await(BooleanSupplier ready) {
        var end = System.nanoTime() + TO_START_SECONDS * NANOS;
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server does not start:\n" + String.join("\n", console));
            }
            pause(5);
        }
    }

    /** Processor time since the start, in seconds. */
    double cpuSeconds() {
        var line = read(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    /** Of memory held, in MiB: VmRSS, VmHWM. */
    long memory(String name) {
        return mebibytes("status", name);
    }

    /** Its share of memory held, in MiB. */
    long proportionalMemory() {
        return mebibytes("smaps_rollup", "Pss");
    }

    /** Asks the server to stop and waits; the first stop writes the class-data archive. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(TO_STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server does not stop.");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private long mebibytes(String file, String name) {
        return read(Path.of("/proc", String.valueOf(process.pid()), file))
                        .lines()
                        .filter(line -> line.startsWith(name + ":"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    private Process launch() {
        var builder = new ProcessBuilder(home.resolve("bin/marchepied").toString(), "serve", "--demo");
        builder.environment().keySet().removeIf(name -> name.startsWith("MARCHEPIED_"));
        builder.environment().put("MARCHEPIED_DATA", data.toString());
        builder.environment().put("MARCHEPIED_PORT", String.valueOf(port));
        builder.environment().put("MARCHEPIED_ADDRESS", "127.0.0.1");
        builder.environment().put("MARCHEPIED_JAVA_OPTS", System.getProperty("marchepied.java.opts", ""));
        builder.directory(data.toFile()).redirectErrorStream(true);
        console.clear();
        try {
            var started = builder.start();
            var reader = new Thread(() -> listen(started), "console of the server");
            reader.setDaemon(true);
            reader.start();
            return started;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void listen(Process started) {
        try (var reader = started.inputReader(UTF_8)) {
            reader.lines().forEach(console::add);
        } catch (IOException | UncheckedIOException gone) {
            console.add("(the console was closed)");
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
