package org.marchepied.benchmarks.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class LearnerBenchmarkTest {

    @TempDir
    private Path folder;

    @Test
    void beatsTheSimpleModels_onAnyFile_andRepeatsItself() throws IOException {
        var file = ResponseFile.read(Files.writeString(folder.resolve("a.csv"), ForeseenFixture.answers(200, 7)));
        var predictors = new Predictors(file.training());

        var fitted = Fit.of(file.training());
        var foreseen = Predictions.of(predictors.tracing(fitted.model(), fitted.questions()), file.test());

        predictors.simple().forEach((name, simple) -> {
            var other = Predictions.of(simple, file.test());
            assertThat(foreseen.auc(foreseen.once())).as(name).isGreaterThan(other.auc(other.once()));
        });
        assertThat(foreseen.calibrationError(foreseen.once())).isLessThan(0.05);
        assertThat(Fit.of(file.training()).weights()).isEqualTo(fitted.weights());
    }

    @Test
    void doesNotLookAtTheAnswerThatItForesees() throws IOException {
        var file = ResponseFile.read(Files.writeString(folder.resolve("a.csv"), ForeseenFixture.answers(40, 8)));
        var predictors = new Predictors(file.training());
        var fitted = Fit.of(file.training());
        var all = predictors.simple();
        all.put("tracing", predictors.tracing(fitted.model(), fitted.questions()));
        all.put("shipped", Shipped.after(file.training()));

        all.forEach((name, predictor) -> {
            var walk = predictor.start();
            for (var response : file.test().get(0).responses()) {
                var opposite = new Response(response.question(), response.skills(), !response.correct());
                assertThat(walk.expects(opposite)).as(name).isEqualTo(walk.expects(response));
                walk.answered(response);
            }
        });
    }

    @Test
    void writesTheReportAndThePlot() throws IOException, ParserConfigurationException, SAXException {
        var file = Files.writeString(folder.resolve("a.csv"), ForeseenFixture.answers(60, 9));

        var report = LearnerBenchmark.run(file, folder);

        assertThat(report)
                .contains("AUC", "P@1", "at random", "| 0 |", "| 10 |", "predictions a second")
                .doesNotContain("NaN");
        assertThat(folder.resolve("learner-benchmark.md")).hasContent(report);
        var plot = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("learner-calibration.svg").toFile());
        assertThat(plot.getElementsByTagName("circle").getLength()).isPositive();
    }

    @Test
    void findsTheWeightsThatMadeTheAnswers() {
        var random = new Random(1);
        var values =
                random.doubles(20_000, -2, 2).mapToObj(x -> new double[] {1, x}).toList();
        var right = new boolean[values.size()];
        for (var i = 0; i < right.length; i++) {
            right[i] = random.nextDouble() < Logistic.probability(0.5 - 1.5 * values.get(i)[1]);
        }

        assertThat(Logistic.fit(values, right)).containsExactly(new double[] {0.5, -1.5}, within(0.1));
    }

    @Test
    void foreseesAQuestionNeverSeen() throws IOException {
        var file = ResponseFile.read(Files.writeString(folder.resolve("a.csv"), ForeseenFixture.answers(40, 8)));
        var fitted = Fit.of(file.training());
        var unknown = new Response("never seen", List.of("nor this"), true);

        var expected = new Predictors(file.training())
                .tracing(fitted.model(), fitted.questions())
                .start()
                .expects(unknown);

        assertThat(expected).isBetween(0.05, 0.95);
    }
}
