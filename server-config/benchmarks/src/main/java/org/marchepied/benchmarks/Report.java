package org.marchepied.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures as Markdown tables. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    /**
     * @param phases of each work by its name; the first work is the floor, and the phases of one round have the same
     *     place in each list
     */
    void works(Map<String, List<Phase>> phases) {
        lines.add(
                "| Work | CPU ms a request | requests/s | p50 ms | p99 ms | CPU: part of the floor's rate | rate: part of the floor's |");
        lines.add("|---|---|---|---|---|---|---|");
        var floor = phases.values().iterator().next();
        phases.forEach((name, rounds) -> lines.add(format(
                "| %s | %.2f | %.0f | %.1f | %.1f | %s | %s |",
                name,
                middle(rounds, Phase::cpuMillis),
                middle(rounds, Phase::rate),
                Statistics.median(percentiles(rounds, 50)),
                Statistics.median(percentiles(rounds, 99)),
                ratio(rounds, floor, phase -> 1 / phase.cpuMillis()),
                ratio(rounds, floor, Phase::rate))));
        lines.add("");
    }

    /** How long the answers took, as the clients met it. */
    void latencies(Map<String, List<Phase>> phases) {
        lines.add("| Work | requests/s | p50 ms | p99 ms |");
        lines.add("|---|---|---|---|");
        phases.forEach((name, rounds) -> lines.add(format(
                "| %s | %.0f | %s | %s |",
                name,
                middle(rounds, Phase::rate),
                spread(percentiles(rounds, 50), "%.1f"),
                spread(percentiles(rounds, 99), "%.1f"))));
        lines.add("");
    }

    void fact(String name, String value) {
        lines.add("- " + name + ": " + value);
    }

    void fact(String name, String format, Object... values) {
        fact(name, format(format, values));
    }

    /** The middle of values measured several times, with the least and the most. */
    static String spread(List<Double> values, String format) {
        return format(
                format + " (" + format + "–" + format + ")",
                Statistics.median(values),
                Statistics.least(values),
                Statistics.most(values));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static List<Double> percentiles(List<Phase> rounds, int percent) {
        return rounds.stream()
                .map(phase -> Statistics.percentile(phase.latencies(), percent))
                .toList();
    }

    private static double middle(List<Phase> rounds, ToDoubleFunction<Phase> value) {
        return Statistics.median(rounds.stream().map(value::applyAsDouble).toList());
    }

    private static String ratio(List<Phase> rounds, List<Phase> floor, ToDoubleFunction<Phase> value) {
        var percents = new ArrayList<Double>();
        for (var round = 0; round < rounds.size(); round++) {
            percents.add(100 * value.applyAsDouble(rounds.get(round)) / value.applyAsDouble(floor.get(round)));
        }
        return spread(percents, "%.0f") + " %";
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
