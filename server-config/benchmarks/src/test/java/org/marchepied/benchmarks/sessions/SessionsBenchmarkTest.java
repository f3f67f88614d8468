package org.marchepied.benchmarks.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marchepied.learning.Grouping;

class SessionsBenchmarkTest {

    @Test
    void itsLearnersNeedDifferentSessions_andEachSitsInOne() {
        var needs = new SessionsBenchmark(200).needs();

        assertThat(needs).hasSizeGreaterThan(100);
        assertThat(needs.stream().map(need -> need.plan().id()).collect(Collectors.toSet()))
                .hasSize(3);
        assertThat(Grouping.of(needs, 4).stream()
                        .mapToInt(group -> group.learners().size()))
                .allMatch(size -> size <= 4)
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(needs.size()));
    }
}
