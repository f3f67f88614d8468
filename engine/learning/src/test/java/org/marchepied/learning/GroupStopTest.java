package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupStopTest {

    /** @param completed of each learner, a letter a lesson; - for nothing */
    @ParameterizedTest
    @CsvSource({
        "'',            A",
        "-,             A",
        "- - A,         A",
        "- A,           B",
        "A AB ABC,      C",
        "- A ABC,       B",
        "- ABC,         end",
        "- - A ABC ABC, B",
        "BC BC,         A",
        "AC AC,         B"
    })
    void isWhereHalfOfTheGroupHasCompletedEverythingBefore(String completed, String stop) {
        var learners = Arrays.stream(completed.split(" "))
                .filter(one -> !one.isEmpty())
                .map(GroupStopTest::lessons);

        assertThat(GroupStop.of(List.of("A", "B", "C"), learners.toList()).orElse("end"))
                .isEqualTo(stop);
    }

    private static Set<String> lessons(String letters) {
        return Set.of(letters.split(""));
    }
}
