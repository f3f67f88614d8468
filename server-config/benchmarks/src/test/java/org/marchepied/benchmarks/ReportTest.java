package org.marchepied.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void works_compareEachRoundWithTheFloorOfThatRound() {
        var phases = new LinkedHashMap<String, List<Phase>>();
        phases.put("floor", List.of(phase(0.5, 2000), phase(1.0, 1000)));
        phases.put("page", List.of(phase(1.0, 1000), phase(1.25, 800)));
        var report = new Report();

        report.works(phases);

        assertThat(report.text())
                .contains("| floor | 0.75 | 1500 | 1.0 | 2.0 | 100 (100–100) % | 100 (100–100) % |")
                .contains("| page | 1.13 | 900 | 1.0 | 2.0 | 65 (50–80) % | 65 (50–80) % |");
    }

    private static Phase phase(double cpuMillis, double rate) {
        return new Phase(cpuMillis, rate, new double[] {1, 2});
    }
}
