package org.marchepied.benchmarks.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.marchepied.learning.Competency;
import org.marchepied.learning.Easiness;
import org.marchepied.learning.Evidence;
import org.marchepied.learning.Grouping;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.LearnerModel;
import org.marchepied.learning.LessonNeeds;
import org.marchepied.learning.Mode;
import org.marchepied.learning.PackOutline;
import org.marchepied.learning.RecommendRule;
import org.marchepied.learning.Recommender;
import org.marchepied.learning.SessionPlan;
import org.marchepied.learning.Standing;

/** Proposes the next sessions of many learners with invented evidence, without a database. */
public final class SessionsBenchmark {

    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    private static final int COMPETENCIES = 6;
    private static final int ACTIONS = 100;
    private static final int SEATS = 4;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 21;

    private final List<List<Evidence>> learners;

    SessionsBenchmark(int learners) {
        var random = new Random(1);
        this.learners = IntStream.range(0, learners)
                .mapToObj(learner -> evidence(random))
                .toList();
    }

    /** No arguments. */
    public static void main(String[] args) {
        var benchmark = new SessionsBenchmark(2000);
        var needs = benchmark.needs();
        var groups = Grouping.of(needs, SEATS);
        System.out.printf(
                Locale.ROOT,
                "2000 learners with %d judged actions each: %d need a session, %d sessions of %d seats.%n",
                ACTIONS,
                needs.size(),
                groups.size(),
                SEATS);
        System.out.printf(Locale.ROOT, "What each needs next: %s ms%n", milliseconds(benchmark::needs));
        System.out.printf(Locale.ROOT, "Who sits with whom: %s ms%n", milliseconds(() -> Grouping.of(needs, SEATS)));
    }

    /** The middle of the rounds, with the least and the most. */
    private static String milliseconds(Supplier<List<?>> work) {
        var times = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var start = System.nanoTime();
            var results = work.get().size();
            var millis = (System.nanoTime() - start) / 1e6;
            if (results == 0) {
                throw new IllegalStateException("There was nothing to measure.");
            }
            if (round >= 0) {
                times[round] = millis;
            }
        }
        Arrays.sort(times);
        return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
    }

    /** Mastery from all the evidence, then the recommendation, as for the page of a workshop. */
    List<Grouping.Need> needs() {
        var pack = pack();
        var recommender = new Recommender(pack, Easiness.UNKNOWN);
        var needs = new ArrayList<Grouping.Need>();
        for (var learner = 0; learner < learners.size(); learner++) {
            var evidence = learners.get(learner);
            var masteries = LearnerModel.standard().after(evidence).masteries(pack.competencies(), NOW);
            var done = evidence.stream().map(Evidence::competency).collect(Collectors.toSet());
            var plan = recommender.recommend(new Standing(masteries, done)).session();
            if (plan.isPresent()) {
                needs.add(new Grouping.Need(learner, plan.get(), learner % 97));
            }
        }
        return needs;
    }

    /** A learner is somewhere in the pack: some competencies practised, the last weeks ago. */
    private static List<Evidence> evidence(Random random) {
        var reached = 1 + random.nextInt(COMPETENCIES);
        var skill = random.nextDouble();
        var begin = NOW.minus(Duration.ofDays(1 + random.nextInt(120)));
        return IntStream.range(0, ACTIONS)
                .mapToObj(i -> new Evidence(
                        "c" + random.nextInt(reached),
                        random.nextDouble() < skill,
                        Mode.values()[1 + random.nextInt(2)],
                        random.nextInt(5) / 4,
                        HumanHelp.NONE,
                        begin.plusSeconds(20L * i)))
                .toList();
    }

    /** Lessons, each of one competency that requires the one before; three plans of two, and a rule for each. */
    private static PackOutline pack() {
        var ids = IntStream.range(0, COMPETENCIES).mapToObj(i -> "c" + i).toList();
        var competencies = IntStream.range(0, COMPETENCIES)
                .mapToObj(i ->
                        new Competency(ids.get(i), "faire " + i, i == 0 ? Set.of() : Set.of(ids.get(i - 1)), Set.of()))
                .toList();
        var lessons = ids.stream()
                .map(id -> new LessonNeeds(id, Set.of(id), Set.of()))
                .toList();
        var plans = IntStream.range(0, COMPETENCIES / 2)
                .mapToObj(i -> new SessionPlan(
                        "p" + i, "Séance " + i, ids.subList(2 * i, 2 * i + 2), 85, 45, List.of(ids.get(2 * i))))
                .toList();
        var rules = IntStream.range(1, plans.size())
                .mapToObj(i -> RecommendRule.session(
                        "p" + i, Map.of(ids.get(2 * i - 1), 60), Map.of(ids.get(2 * i), 59), "Il reste à faire."))
                .toList();
        return new PackOutline(Locale.FRENCH, competencies, lessons, plans, rules);
    }
}
