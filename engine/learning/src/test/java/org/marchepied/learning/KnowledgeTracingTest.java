package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnowledgeTracingTest {

    private static final int SEEDS = 500;
    private static final List<Question> QUESTIONS = List.of(
            Question.of("easy", List.of("a"), 2),
            Question.of("hard", List.of("a", "b"), -2),
            Question.of("certain", List.of("b"), 1000),
            Question.of("fair", List.of("c"), 0));

    /** Those that only rise with right answers and only fall with wrong ones. */
    private static final List<Factor> MONOTONE = List.of(
            Factor.LEARNER_LATEST, Factor.LEARNER_LONG, Factor.SKILL_LATE, Factor.SKILL_RECENT, Factor.TOPIC_LONGEST);

    @Test
    void oneMoreRightAnswer_neverLowersAnything() {
        Seeds.each(SEEDS, random -> {
            Given given = new Given(random);
            List<Double> before = given.predictions(given.answers);

            List<Double> after = given.predictions(given.with(true));

            IntStream.range(0, before.size())
                    .forEach(i -> assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i) - 1e-12));
        });
    }

    @Test
    void oneMoreWrongAnswer_neverRaisesAnything() {
        Seeds.each(SEEDS, random -> {
            Given given = new Given(random);
            List<Double> before = given.predictions(given.answers);

            List<Double> after = given.predictions(given.with(false));

            IntStream.range(0, before.size())
                    .forEach(i -> assertThat(after.get(i)).isLessThanOrEqualTo(before.get(i) + 1e-12));
        });
    }

    @Test
    void thePredictionsAreProbabilities_andTheSameToTheLastBit_whateverTheWeights() {
        Seeds.each(SEEDS, random -> {
            Given given = new Given(random);
            KnowledgeTracing wild = new KnowledgeTracing(weights(List.of(Factor.values()), random, -5));

            List<Double> once = predictions(wild, given.answers);

            assertThat(once).allMatch(p -> p >= 0 && p <= 1);
            assertThat(predictions(wild, given.answers)).isEqualTo(once);
        });
    }

    @Test
    void theSummands_addUpToThePrediction() {
        Seeds.each(SEEDS, random -> {
            Given given = new Given(random);
            History history = history(given.answers);

            double sum = given.model.explain(history, QUESTIONS.get(1)).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            assertThat(1 / (1 + Math.exp(-sum)))
                    .isCloseTo(given.model.probability(history, QUESTIONS.get(1)), within(1e-9));
        });
    }

    @Test
    void aRightAnswerToAHardQuestion_countsMore() {
        KnowledgeTracing model = new KnowledgeTracing(Map.of(Factor.SKILL_RECENT, 1.0));

        double hard = model.probability(history(List.of(new Given.Answered(1, true))), QUESTIONS.get(0));
        double easy = model.probability(history(List.of(new Given.Answered(0, true))), QUESTIONS.get(0));

        assertThat(hard).isGreaterThan(easy);
    }

    @Test
    void thePublishedWeights_tellAGoodRowFromABadOne_fromThreeAnswers() {
        KnowledgeTracing model = KnowledgeTracing.published();
        Given.Answered right = new Given.Answered(3, true);
        Given.Answered wrong = new Given.Answered(3, false);

        for (int answers = 3; answers < 20; answers++) {
            List<Double> good = predictions(model, Collections.nCopies(answers, right));
            List<Double> bad = predictions(model, Collections.nCopies(answers, wrong));

            assertThat(good.get(3)).as("%d answers", answers).isGreaterThan(bad.get(3) + 0.2);
            assertThat(good.get(0)).as("another skill").isGreaterThan(bad.get(0));
        }
    }

    @Test
    void remembersTheAnswersJustBefore() {
        Question asked = new Question(
                "next", List.of("a"), "a", 0, 0, 0, List.of(Map.of(), Map.of(new Answer("easy", false), -1.0)));
        KnowledgeTracing model = new KnowledgeTracing(Map.of(Factor.AFTER_SECOND_LAST, 2.0));
        History history = history(List.of(new Given.Answered(0, false), new Given.Answered(3, true)));

        assertThat(model.explain(history, asked)).containsEntry(Factor.AFTER_SECOND_LAST, -2.0);

        history.answered(QUESTIONS.get(3), true);
        assertThat(model.explain(history, asked)).containsEntry(Factor.AFTER_SECOND_LAST, 0.0);
    }

    @Test
    void takesSkillsInAnyOrder_forOneTopic() {
        assertThat(Question.of("x", List.of("b", "a"), 0).topic())
                .isEqualTo(Question.of("y", List.of("a", "b"), 0).topic());
    }

    @Test
    void refuses_whatIsNoQuestionOrNoWeight() {
        assertThatThrownBy(() -> Question.of("x", List.of(), 0)).hasMessageContaining("'x'");
        assertThatThrownBy(() -> new KnowledgeTracing(Map.of(Factor.EASINESS, Double.NaN)))
                .hasMessageContaining("EASINESS");
    }

    private static History history(List<Given.Answered> answers) {
        History history = new History();
        answers.forEach(one -> history.answered(QUESTIONS.get(one.question()), one.correct()));
        return history;
    }

    private static List<Double> predictions(KnowledgeTracing model, List<Given.Answered> answers) {
        History history = history(answers);
        return QUESTIONS.stream()
                .map(question -> model.probability(history, question))
                .toList();
    }

    private static Map<Factor, Double> weights(List<Factor> factors, Random random, double from) {
        Map<Factor, Double> weights = new EnumMap<>(Factor.class);
        factors.forEach(factor -> weights.put(factor, from + random.nextDouble() * 2 * Math.max(1, -from)));
        return weights;
    }

    /** A history at random, and a model whose weights keep it monotone. */
    private static final class Given {

        private final Random random;
        private final KnowledgeTracing model;
        private final List<Answered> answers;

        Given(Random random) {
            this.random = random;
            this.model = new KnowledgeTracing(weights(MONOTONE, random, 0));
            this.answers = random.ints(random.nextInt(40), 0, QUESTIONS.size())
                    .mapToObj(question -> new Answered(question, random.nextBoolean()))
                    .toList();
        }

        /** At any place, to any question. */
        List<Answered> with(boolean correct) {
            List<Answered> more = new ArrayList<>(answers);
            more.add(random.nextInt(answers.size() + 1), new Answered(random.nextInt(QUESTIONS.size()), correct));
            return more;
        }

        List<Double> predictions(List<Answered> answers) {
            return KnowledgeTracingTest.predictions(model, answers);
        }

        record Answered(int question, boolean correct) {}
    }
}
