package org.marchepied.benchmarks.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseFileTest {

    private static final String HEADER = "part,learner,item,skills,correct\n";

    @TempDir
    private Path folder;

    @Test
    void readsLearnersInTheirOrder_gzippedOrNot() throws IOException {
        var text = HEADER + "train,a,q1,s1;s2,1\ntest,a,q1,s1,0\ntrain,a,q2,s3,0\n";

        for (var file : List.of(plain(text), zipped(text))) {
            var read = ResponseFile.read(file);

            assertThat(read.training())
                    .containsExactly(new Learner(
                            "a",
                            List.of(
                                    new Response("q1", List.of("s1", "s2"), true),
                                    new Response("q2", List.of("s3"), false))));
            assertThat(read.test())
                    .containsExactly(new Learner("a", List.of(new Response("q1", List.of("s1"), false))));
        }
    }

    @Test
    void keepsEveryFifthLearnerForTheTest_whenTheFileDoesNotSay() throws IOException {
        var text = new StringBuilder("correct,learner,item,skills,seconds\r\n");
        for (var i = 0; i < 10; i++) {
            text.append("1,l").append(i).append(",q,s,3.5\r\n");
        }

        var read = ResponseFile.read(plain(text.toString()));

        assertThat(read.test()).extracting(Learner::id).containsExactly("l0", "l5");
        assertThat(read.training()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learner,item,correct         | a,q,1        | line 1: there is no column 'skills'",
                "part,learner,item,skills,correct | train,a,q,1    | line 2: 5 columns expected, 4 found",
                "part,learner,item,skills,correct | train,a,q,s,2  | line 2: correct is 0 or 1, was '2'",
                "part,learner,item,skills,correct | other,a,q,s,1  | line 2: part is train or test, was 'other'",
                "part,learner,item,skills,correct | train,a,q,s,1  | no learner is for the test",
                "part,learner,item,skills,correct | test,a,q,s,1   | no learner is for training",
            })
    void saysWhereItIsWrong(String header, String row, String message) throws IOException {
        var file = plain(header.strip() + "\n" + row.strip() + "\n");

        assertThatThrownBy(() -> ResponseFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> ResponseFile.read(folder.resolve("none.csv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        var file = plain("");

        assertThatThrownBy(() -> ResponseFile.read(file)).hasMessageContaining("there is no column 'learner'");
    }

    private Path plain(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), text);
    }

    private Path zipped(String text) throws IOException {
        var file = folder.resolve("answers.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
