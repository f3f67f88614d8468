package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marchepied.learning.Recommendation.AllDone;
import org.marchepied.learning.Recommendation.Condition;
import org.marchepied.learning.Recommendation.FirstElse;
import org.marchepied.learning.Recommendation.NextSession;
import org.marchepied.learning.Recommendation.Skip;

class RecommenderPropertiesTest {

    private static final int SEEDS = 2000;

    @Test
    void everyRecommendedSession_canBeFollowed() {
        Seeds.each(SEEDS, random -> {
            PackOutline pack = pack(random);
            Map<String, Mastery> masteries = masteries(pack, random);
            Set<String> done = done(pack, random);

            Recommendation found =
                    new Recommender(pack, easiness(pack, random)).recommend(new Standing(masteries, done));

            assertThat(found.reason()).isNotBlank().doesNotContain("{");
            if (found instanceof NextSession next) {
                assertCanBeFollowed(next.plan(), pack, masteries, done);
            }
        });
    }

    @Test
    void theSameLearner_getsTheSameRecommendation() {
        Seeds.each(SEEDS, random -> {
            PackOutline pack = pack(random);
            Map<String, Mastery> masteries = masteries(pack, random);
            Set<String> done = done(pack, random);

            Easiness easiness = easiness(pack, random);

            Recommendation found = new Recommender(pack, easiness).recommend(new Standing(masteries, done));

            assertThat(new Recommender(pack, easiness)
                            .recommend(new Standing(new HashMap<>(masteries), new HashSet<>(done))))
                    .isEqualTo(found);
        });
    }

    /** A learner who does what is recommended, and learns it, comes to the end. */
    @Test
    void followingTheRecommendations_endsWithAllDone() {
        Seeds.each(SEEDS, random -> {
            PackOutline pack = pack(random);
            Recommender recommender = new Recommender(
                    new PackOutline(
                            pack.language(), pack.competencies(), pack.lessons(), inOnePlanEach(pack), List.of()),
                    easiness(pack, random));
            Map<String, Mastery> masteries = masteries(pack, random);
            Set<String> done = done(pack, random);

            int sessions = 0;
            while (recommender.recommend(new Standing(masteries, done)) instanceof NextSession next) {
                done.addAll(next.plan().lessons());
                next.plan().lessons().forEach(id -> learn(pack, id, masteries));
                assertThat(++sessions).isLessThanOrEqualTo(2 * pack.lessons().size());
            }

            assertThat(recommender.recommend(new Standing(masteries, done))).isInstanceOf(AllDone.class);
        });
    }

    /** Whoever reads more French is never sent to a French course for it, if those who read less are not. */
    @Test
    void moreFrench_neverAsksForMoreFrench() {
        Seeds.each(SEEDS, random -> {
            Recommender recommender = new Recommender(pack(random), Easiness.UNKNOWN);
            Standing less = standing(random, FrenchLevel.SENTENCES);
            Standing more = new Standing(less.masteries(), less.completedLessons(), less.alone(), FrenchLevel.WRITES);

            if (recommender.recommend(more) instanceof FirstElse found && found.isForFrench()) {
                assertThat(recommender.recommend(less)).isInstanceOf(FirstElse.class);
            }
            assertThat(recommender.homework(more)).isEqualTo(recommender.homework(more));
        });
    }

    /** A session is passed over only by those who have shown alone all that it teaches. */
    @Test
    void whatIsPassedOver_isShownAlone() {
        Seeds.each(SEEDS, random -> {
            PackOutline pack = pack(random);
            Standing standing = standing(pack, random, null);

            Recommendation found = new Recommender(
                            new PackOutline(
                                    pack.language(), pack.competencies(), pack.lessons(), pack.plans(), List.of()),
                            Easiness.UNKNOWN)
                    .recommend(standing);

            found.conditions().stream()
                    .map(Condition.OfMastery.class::cast)
                    .filter(condition -> condition.kind() == Condition.Kind.ALONE)
                    .forEach(condition -> {
                        assertThat(standing.alone())
                                .contains(condition.competency().id());
                        assertThat(condition.percent()).isGreaterThanOrEqualTo(LearnerModelParameters.SKIP_FROM);
                    });
            assertThat(found instanceof Skip).isEqualTo(!found.conditions().isEmpty() && isAllAlone(found));
        });
    }

    private static boolean isAllAlone(Recommendation found) {
        return !(found instanceof NextSession)
                && found.conditions().stream()
                        .allMatch(one -> one instanceof Condition.OfMastery of && of.kind() == Condition.Kind.ALONE);
    }

    private static void assertCanBeFollowed(
            SessionPlan plan, PackOutline pack, Map<String, Mastery> masteries, Set<String> done) {
        Set<String> known = new HashSet<>();
        pack.lessons().stream()
                .filter(lesson -> done.contains(lesson.id()))
                .forEach(lesson -> known.addAll(lesson.teaches()));
        masteries.forEach((id, mastery) -> {
            if (mastery.isObserved()) {
                known.remove(id);
            }
            if (mastery.isObserved() && mastery.percent() >= LearnerModelParameters.KNOWN_FROM) {
                known.add(id);
            }
        });
        for (LessonNeeds lesson : new PackIndex(pack).lessonsOf(plan)) {
            Set<String> needed = new HashSet<>(lesson.requires());
            lesson.teaches()
                    .forEach(id ->
                            needed.addAll(new PackIndex(pack).competency(id).requires()));
            needed.removeAll(lesson.teaches());
            if (!done.contains(lesson.id())) {
                assertThat(known).containsAll(needed);
            }
            known.addAll(lesson.teaches());
        }
    }

    private static void learn(PackOutline pack, String lesson, Map<String, Mastery> masteries) {
        pack.lessons().stream()
                .filter(one -> one.id().equals(lesson))
                .flatMap(one -> one.teaches().stream())
                .forEach(id -> masteries.put(id, new Mastery(0.9, 1, Instant.EPOCH)));
    }

    private static List<SessionPlan> inOnePlanEach(PackOutline pack) {
        return pack.lessons().stream()
                .map(lesson -> new SessionPlan(lesson.id(), lesson.id(), List.of(lesson.id()), 60, 0, List.of()))
                .toList();
    }

    /** Competency i is taught by lesson i and requires some of those before; plans and rules are haphazard. */
    private static PackOutline pack(Random random) {
        int size = 1 + random.nextInt(6);
        List<Competency> competencies = IntStream.range(0, size)
                .mapToObj(i -> new Competency("c" + i, "faire " + i, some(i, "c", random), Set.of()))
                .toList();
        List<LessonNeeds> lessons = IntStream.range(0, size)
                .mapToObj(i -> new LessonNeeds("l" + i, Set.of("c" + i), some(i, "c", random)))
                .toList();
        List<SessionPlan> plans = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> plan("p" + i, lessons, random))
                .toList();
        List<RecommendRule> rules = IntStream.range(0, random.nextInt(3))
                .mapToObj(i ->
                        rule(random, limits(some(size, "c", random), random), limits(some(size, "c", random), random)))
                .toList();
        return new PackOutline(
                random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH, competencies, lessons, plans, rules);
    }

    private static RecommendRule rule(Random random, Map<String, Integer> has, Map<String, Integer> lacks) {
        FrenchLevel needed = random.nextBoolean() ? null : level(random);
        return random.nextInt(3) == 0
                ? new RecommendRule(null, Advice.values()[random.nextInt(3)], needed, has, lacks, "Parce que.")
                : new RecommendRule("p" + random.nextInt(5), null, needed, has, lacks, "Parce que.");
    }

    private static FrenchLevel level(Random random) {
        return FrenchLevel.values()[random.nextInt(FrenchLevel.values().length)];
    }

    private static SessionPlan plan(String id, List<LessonNeeds> lessons, Random random) {
        List<String> ids = new ArrayList<>(lessons.stream().map(LessonNeeds::id).toList());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(ids, random);
        }
        ids.removeIf(one -> random.nextInt(3) == 0);
        return new SessionPlan(id, "Séance " + id, ids, 60, 0, List.of());
    }

    private static Set<String> some(int below, String prefix, Random random) {
        return IntStream.range(0, below)
                .filter(i -> random.nextInt(3) == 0)
                .mapToObj(i -> prefix + i)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> limits(Set<String> ids, Random random) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> random.nextInt(101)));
    }

    private static Map<String, Mastery> masteries(PackOutline pack, Random random) {
        Map<String, Mastery> masteries = new HashMap<>();
        for (Competency competency : pack.competencies()) {
            switch (random.nextInt(3)) {
                case 0 -> masteries.put(competency.id(), new Mastery(0.2, 0, null));
                case 1 -> masteries.put(competency.id(), new Mastery(random.nextDouble(), 3, Instant.EPOCH));
                default -> {}
            }
        }
        return masteries;
    }

    private static Standing standing(Random random, FrenchLevel french) {
        return standing(pack(random), random, french);
    }

    private static Standing standing(PackOutline pack, Random random, @Nullable FrenchLevel french) {
        Map<String, Mastery> masteries = masteries(pack, random);
        masteries.replaceAll((id, mastery) ->
                mastery.isObserved() && random.nextInt(3) > 0 ? new Mastery(0.9, 9, Instant.EPOCH) : mastery);
        Set<String> alone = some(pack.competencies().size() + 1, "c", random);
        return new Standing(masteries, done(pack, random), random.nextBoolean() ? alone : masteries.keySet(), french);
    }

    private static Easiness easiness(PackOutline pack, Random random) {
        return Easiness.of(pack.competencies().stream()
                .filter(competency -> random.nextBoolean())
                .map(competency -> new Easiness.Tally(competency.id(), random.nextInt(5), 5))
                .toList());
    }

    private static Set<String> done(PackOutline pack, Random random) {
        return some(pack.lessons().size(), "l", random);
    }
}
