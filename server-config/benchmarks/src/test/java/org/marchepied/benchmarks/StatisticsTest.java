package org.marchepied.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void percentile_isTheValueThatSoManyDoNotExceed() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

        assertThat(Statistics.percentile(values, 50)).isEqualTo(5);
        assertThat(Statistics.percentile(values, 99)).isEqualTo(10);
        assertThat(Statistics.percentile(values, 0)).isEqualTo(1);
    }

    @Test
    void median_isTheMiddle() {
        assertThat(Statistics.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Statistics.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }
}
