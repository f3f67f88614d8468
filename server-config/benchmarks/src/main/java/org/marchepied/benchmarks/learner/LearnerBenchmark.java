package org.marchepied.benchmarks.learner;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.marchepied.learning.Factor;
import org.marchepied.learning.History;

/**
 * Fits the learner model to the training learners of any file of answers and measures it on the others, beside simple models.
 * One argument: the file; see {@link ResponseFile}. Prints Markdown and writes it, with the calibration plot, to the folder
 * {@code target} or the second argument.
 */
public final class LearnerBenchmark {

    private static final int REPEATS = 20;
    private static final int AGENCIES = 20;

    private final ResponseFile file;
    private final StringBuilder report = new StringBuilder();

    private LearnerBenchmark(ResponseFile file) {
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 0 || args[0].isBlank()) {
            out.println("Say which file of answers to read: a CSV with the columns learner, item, skills, correct.");
            System.exit(2);
        }
        try {
            var folder = Files.createDirectories(Path.of(args.length > 1 ? args[1] : "target"));
            out.print(run(Path.of(args[0]), folder));
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            System.exit(2);
        }
    }

    /** @return the report */
    static String run(Path responses, Path folder) throws IOException {
        var benchmark = new LearnerBenchmark(ResponseFile.read(responses));
        benchmark.measure(folder);
        var report = benchmark.report.toString();
        Files.writeString(folder.resolve("learner-benchmark.md"), report);
        return report;
    }

    private void measure(Path folder) throws IOException {
        var predictors = new Predictors(file.training());
        var fitted = Fit.of(file.training());
        var all = new LinkedHashMap<>(predictors.simple());
        all.put("mastery as shipped, new agency", Shipped.after(List.of()));
        all.put("**mastery as shipped, skills known**", Shipped.after(file.training()));
        all.put("knowledge tracing as published, questions and skills unknown", predictors.unknown());
        var model = predictors.tracing(fitted.model(), fitted.questions());
        all.put("**knowledge tracing**", model);
        line(
                "%d training learners, %d test learners with %d answers; in brackets 95 %% of %s",
                file.training().size(), file.test().size(), answers(file.test()), "1000 draws of learners.");
        line("");
        answers(all);
        line("");
        weakest(all);
        line("");
        agencies();
        line("");
        line("%,d predictions a second on one core.", speed(fitted));
        line("");
        weights(fitted.weights());
        var foreseen = Predictions.of(model, file.test());
        Files.writeString(
                folder.resolve("learner-calibration.svg"),
                CalibrationPlot.svg("Calibration of knowledge tracing", foreseen.bins(foreseen.once())));
    }

    private void answers(Map<String, Predictor> predictors) {
        line("| Foresees each answer | AUC | log loss | calibration error |");
        line("|---|---|---|---|");
        predictors.forEach((name, predictor) -> {
            var foreseen = Predictions.of(predictor, file.test());
            var learners = file.test().size();
            line(
                    "| %s | %s | %s | %s |",
                    name,
                    Bootstrap.of(learners, foreseen::auc).text(4),
                    Bootstrap.of(learners, foreseen::logLoss).text(4),
                    Bootstrap.of(learners, foreseen::calibrationError).text(4));
        });
    }

    private void weakest(Map<String, Predictor> predictors) {
        line("| Picks the weakest skill | P@1 | orders pairs rightly |");
        line("|---|---|---|");
        var verdicts = new LinkedHashMap<String, List<Weakest.Verdict>>();
        predictors.forEach((name, predictor) -> verdicts.put(name, Weakest.of(predictor, file.test())));
        var some = verdicts.values().iterator().next();
        line(
                "| at random | %.3f | 0.500 |",
                some.stream().mapToDouble(Weakest.Verdict::random).average().orElse(Double.NaN));
        verdicts.forEach(this::weakest);
    }

    private void weakest(String name, List<Weakest.Verdict> verdicts) {
        line(
                "| %s | %s | %.3f |",
                name,
                Bootstrap.of(verdicts.size(), times -> mean(verdicts, times)).text(3),
                verdicts.stream()
                        .mapToDouble(Weakest.Verdict::ordered)
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElse(Double.NaN));
    }

    /** How soon mastery as shipped knows which skills are hard: the mean of many agencies of each size. */
    private void agencies() {
        line("| Learners before in the agency | P@1 of mastery as shipped | orders pairs rightly |");
        line("|---|---|---|");
        for (var size : List.of(0, 10, 30, 100, 300)) {
            if (size <= file.training().size()) {
                weakest(String.valueOf(size), agencies(size));
            }
        }
    }

    private List<Weakest.Verdict> agencies(int size) {
        var random = new Random(1);
        var training = new ArrayList<>(file.training());
        var draws = new ArrayList<List<Weakest.Verdict>>();
        for (var draw = 0; draw < AGENCIES; draw++) {
            Collections.shuffle(training, random);
            draws.add(Weakest.of(Shipped.after(training.subList(0, size)), file.test()));
        }
        return Weakest.mean(draws);
    }

    private static double mean(List<Weakest.Verdict> verdicts, int[] times) {
        var sum = 0.0;
        for (var i = 0; i < times.length; i++) {
            sum += times[i] * verdicts.get(i).hit();
        }
        return sum / times.length;
    }

    /** Of the longest history, the questions being at hand. */
    private long speed(Fit.Fitted fitted) {
        var longest = Collections.max(
                file.test(),
                (a, b) -> Integer.compare(a.responses().size(), b.responses().size()));
        var history = new History();
        var questions = longest.responses().stream().map(fitted.questions()::of).toList();
        var best = Long.MAX_VALUE;
        var sum = 0.0;
        for (var i = 0; i < questions.size(); i++) {
            history.answered(questions.get(i), longest.responses().get(i).correct());
        }
        for (var round = 0; round < REPEATS; round++) {
            var start = System.nanoTime();
            for (var repeat = 0; repeat < REPEATS; repeat++) {
                for (var question : questions) {
                    sum += fitted.model().probability(history, question);
                }
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return sum > 0 ? 1_000_000_000L * REPEATS * questions.size() / best : 0;
    }

    private void weights(Map<Factor, Double> weights) {
        line("| Factor | weight |");
        line("|---|---|");
        weights.forEach((factor, weight) ->
                line("| %s | %.3f |", factor.name().toLowerCase(Locale.ROOT).replace('_', ' '), weight));
    }

    private static int answers(List<Learner> learners) {
        return learners.stream().mapToInt(one -> one.responses().size()).sum();
    }

    private void line(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
