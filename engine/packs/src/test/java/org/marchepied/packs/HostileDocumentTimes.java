package org.marchepied.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints how long the hostile documents take to read; for the benchmarks. */
final class HostileDocumentTimes {

    private static final int TIMES = 3;

    /** Shorter times say nothing about growth. */
    private static final double LEAST_MILLIS = 20;

    private record Time(String family, int size, double millis, double growth) {}

    private HostileDocumentTimes() {}

    public static void main(String[] args) throws IOException {
        var pack = PackFixture.in(Files.createTempDirectory("hostile-"));
        var reader = new PackReader(PackFixture.SCHEMAS, Limits.standard());
        var times = new ArrayList<Time>();
        for (var size : List.of(100, 750, 10_000)) {
            for (var family : HostileDocumentTest.documents(1).keySet()) {
                var once =
                        millis(pack, reader, HostileDocumentTest.documents(size).get(family));
                var twice = millis(
                        pack, reader, HostileDocumentTest.documents(2 * size).get(family));
                times.add(new Time(family, 2 * size, twice, twice / once));
            }
        }
        var slowest = times.stream()
                .max((one, other) -> Double.compare(one.millis, other.millis))
                .orElseThrow();
        print("%d read or refused; the slowest (%s, size %d) in %.0f ms", times.size(), slowest);
        times.stream()
                .filter(time -> time.millis >= LEAST_MILLIS)
                .max((one, other) -> Double.compare(one.growth, other.growth))
                .ifPresent(worst -> System.out.printf(
                        Locale.ROOT,
                        "twice the size takes at most %.1f times as long (%s, %.0f ms)%n",
                        worst.growth,
                        worst.family,
                        worst.millis));
    }

    private static void print(String format, int count, Time time) {
        System.out.printf(Locale.ROOT, format + "%n", count, time.family, time.size, time.millis);
    }

    /** The least of a few times: what the machine does besides is not the document's. */
    private static double millis(PackFixture pack, PackReader reader, String text) {
        pack.write("clavier.md", HostileDocumentTest.TOP + text);
        var least = Double.MAX_VALUE;
        for (var time = 0; time < TIMES; time++) {
            var begin = System.nanoTime();
            reader.read(pack.folder());
            least = Math.min(least, (System.nanoTime() - begin) / 1e6);
        }
        return least;
    }
}
