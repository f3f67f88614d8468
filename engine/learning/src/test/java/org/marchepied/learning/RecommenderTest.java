package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marchepied.learning.Easiness.Tally;
import org.marchepied.learning.Recommendation.AllDone;
import org.marchepied.learning.Recommendation.Condition.French;
import org.marchepied.learning.Recommendation.Condition.Kind;
import org.marchepied.learning.Recommendation.Condition.OfMastery;
import org.marchepied.learning.Recommendation.FirstElse;
import org.marchepied.learning.Recommendation.Homework;
import org.marchepied.learning.Recommendation.NextSession;
import org.marchepied.learning.Recommendation.NotYet;
import org.marchepied.learning.Recommendation.Skip;

class RecommenderTest {

    private static final Competency CREDENTIALS =
            new Competency("identifiants", "reconnaître vos identifiants", Set.of(), Set.of());
    private static final Competency KEYPAD =
            new Competency("clavier", "taper votre code", Set.of("identifiants"), Set.of());
    private static final Competency MAIL = new Competency("courriel", "lire un courriel", Set.of("clavier"), Set.of());
    private static final List<LessonNeeds> LESSONS = List.of(
            new LessonNeeds("l-identifiants", Set.of("identifiants"), Set.of()),
            new LessonNeeds("l-clavier", Set.of("clavier"), Set.of()),
            new LessonNeeds("l-courriel", Set.of("courriel"), Set.of()));
    private static final SessionPlan FIRST = plan("premiere", 90, "l-identifiants", "l-clavier");
    private static final SessionPlan SECOND = plan("deuxieme", 60, "l-courriel");

    @Test
    void offersTheFirstSession_toABeginner() {
        Recommendation found = recommend(List.of(), Map.of(), Set.of());

        assertThat(found)
                .isEqualTo(new NextSession(
                        FIRST,
                        "Vous allez apprendre à reconnaître vos identifiants et à taper votre code\u00a0: "
                                + "prévoyez une séance de 90 minutes.",
                        List.of(
                                new OfMastery(Kind.AT_MOST, CREDENTIALS, 0, 59),
                                new OfMastery(Kind.AT_MOST, KEYPAD, 0, 59))));
    }

    @Test
    void offersTheSecondSession_whenTheFirstIsDoneAndKnown() {
        Recommendation found =
                recommend(List.of(), Map.of("clavier", mastery(0.71)), Set.of("l-identifiants", "l-clavier"));

        assertThat(found)
                .isEqualTo(new NextSession(
                        SECOND,
                        "Vous savez reconnaître vos identifiants et taper votre code. Il reste à apprendre à lire un "
                                + "courriel\u00a0: prévoyez une séance de 60 minutes.",
                        List.of(
                                new OfMastery(Kind.AT_LEAST, KEYPAD, 71, 60),
                                new OfMastery(Kind.AT_MOST, MAIL, 0, 59))));
    }

    @Test
    void offersTheFirstSessionAgain_whenItIsForgotten() {
        Recommendation found =
                recommend(List.of(), Map.of("clavier", mastery(0.44)), Set.of("l-identifiants", "l-clavier"));

        assertThat(found)
                .isEqualTo(new NextSession(
                        FIRST,
                        "Il faut revoir comment taper votre code\u00a0: prévoyez une séance de 90 minutes.",
                        List.of(new OfMastery(Kind.AT_MOST, KEYPAD, 44, 59))));
    }

    @Test
    void saysAllDone_whenAllIsDoneAndKnown() {
        Recommendation found = recommend(
                List.of(), Map.of("clavier", mastery(0.8)), Set.of("l-identifiants", "l-clavier", "l-courriel"));

        assertThat(found).isEqualTo(new AllDone("Vous avez terminé toutes les leçons de ce parcours."));
        assertThat(found.session()).isEmpty();
    }

    @Test
    void saysNotYet_whenNoSessionTeachesWhatIsRequired() {
        LessonNeeds french = new LessonNeeds("l-courriel", Set.of("courriel"), Set.of("lire-le-francais"));
        PackOutline pack = new PackOutline(Locale.ENGLISH, List.of(), List.of(french), List.of(SECOND), List.of());

        Recommendation found = new Recommender(pack, Easiness.UNKNOWN).recommend(new Standing(Map.of(), Set.of()));

        assertThat(found).isInstanceOf(NotYet.class);
        assertThat(found.reason())
                .isEqualTo(
                        "Before going on, you need to know how to lire-le-francais. Talk about it with your trainer.");
        assertThat(found.conditions())
                .extracting(one -> ((OfMastery) one).competency().id())
                .containsExactly("lire-le-francais");
    }

    @Test
    void followsTheFirstRuleThatMatches() {
        RecommendRule unmatched = RecommendRule.session("deuxieme", Map.of("clavier", 90), Map.of(), "Trop tôt.");
        RecommendRule matched = RecommendRule.session(
                "deuxieme", Map.of("clavier", 60), Map.of("courriel", 59), "Il reste la messagerie.");
        RecommendRule alsoMatched = RecommendRule.session("premiere", Map.of(), Map.of("courriel", 59), "Non.");

        Recommendation found = recommend(
                List.of(unmatched, matched, alsoMatched),
                Map.of("clavier", mastery(0.6), "courriel", unobserved()),
                Set.of());

        assertThat(found)
                .isEqualTo(new NextSession(
                        SECOND,
                        "Il reste la messagerie.",
                        List.of(
                                new OfMastery(Kind.AT_LEAST, KEYPAD, 60, 60),
                                new OfMastery(Kind.AT_MOST, MAIL, 20, 59))));
    }

    @Test
    void advisesNoSession_whenTheRuleHasNone() {
        RecommendRule skip =
                RecommendRule.advice(Advice.SKIP, Map.of("clavier", 80), Map.of(), "Vous pouvez vous en passer.");

        Recommendation found = recommend(List.of(skip), Map.of("clavier", mastery(0.9)), Set.of());

        assertThat(found)
                .isEqualTo(
                        new Skip("Vous pouvez vous en passer.", List.of(new OfMastery(Kind.AT_LEAST, KEYPAD, 90, 80))));
    }

    @Test
    void passesOverARule_whenItsSessionCannotBeFollowedYet() {
        RecommendRule early = RecommendRule.session("deuxieme", Map.of(), Map.of("courriel", 59), "Trop tôt.");

        assertThat(recommend(List.of(early), Map.of(), Set.of()).session()).contains(FIRST);
    }

    @Test
    void passesOverARule_whenItsSessionIsDoneAndNothingIsLacking() {
        RecommendRule done = RecommendRule.session("premiere", Map.of("clavier", 60), Map.of(), "Encore.");

        assertThat(recommend(List.of(done), Map.of("clavier", mastery(0.7)), Set.of("l-identifiants", "l-clavier"))
                        .session())
                .contains(SECOND);
    }

    @Test
    void takesNobodyForKnowing_withoutEvidence() {
        RecommendRule low = RecommendRule.advice(Advice.SKIP, Map.of("clavier", 10), Map.of(), "Non.");

        assertThat(recommend(List.of(low), Map.of("clavier", unobserved()), Set.of()))
                .isInstanceOf(NextSession.class);
    }

    @Test
    void namesTheSession_whenAllOfItIsKnownButNotDone() {
        Recommendation found = recommend(
                List.of(),
                Map.of("identifiants", mastery(0.9), "clavier", mastery(0.9)),
                Set.of("l-courriel", "l-clavier"));

        assertThat(found.reason())
                .isEqualTo("Vous savez taper votre code et lire un courriel. Il reste à finir la séance "
                        + "«\u00a0premiere\u00a0»\u00a0: prévoyez une séance de 90 minutes.");
    }

    @Test
    void speaksFrench_whenTheLanguageOfThePackIsNotTranslated() {
        PackOutline pack = new PackOutline(Locale.forLanguageTag("br"), List.of(), List.of(), List.of(), List.of());

        assertThat(new Recommender(pack, Easiness.UNKNOWN)
                        .recommend(new Standing(Map.of(), Set.of()))
                        .reason())
                .startsWith("Vous avez terminé");
    }

    @Test
    void asksForFrenchFirst_onlyOfThoseKnownToReadLess() {
        RecommendRule french =
                new RecommendRule(null, Advice.NOT_YET, FrenchLevel.SENTENCES, Map.of(), Map.of(), "Le français.");
        Recommender recommender = new Recommender(pack(List.of(french)), Easiness.UNKNOWN);

        assertThat(recommender.recommend(reader(FrenchLevel.BEGINNER)))
                .isEqualTo(new FirstElse(
                        "Le français.", List.of(new French(FrenchLevel.BEGINNER, FrenchLevel.SENTENCES))));
        assertThat(recommender.recommend(reader(FrenchLevel.SENTENCES)).session())
                .contains(FIRST);
        assertThat(recommender.recommend(reader(null)).session()).contains(FIRST);
    }

    @Test
    void passesOverTheFirstSession_forThoseWhoDoAllOfItAlone() {
        Map<String, Mastery> masteries = Map.of("identifiants", mastery(0.9), "clavier", mastery(0.85));
        Recommender recommender = new Recommender(pack(List.of()), Easiness.UNKNOWN);

        Recommendation found =
                recommender.recommend(new Standing(masteries, Set.of(), Set.of("identifiants", "clavier"), null));

        assertThat(found.session()).contains(SECOND);
        assertThat(found.reason())
                .startsWith(
                        "Vous savez déjà tout faire seul dans la séance «\u00a0premiere\u00a0»\u00a0: vous pouvez la "
                                + "passer. Vous savez reconnaître vos identifiants et taper votre code. Il reste");
        assertThat(found.conditions()).startsWith(new OfMastery(Kind.ALONE, CREDENTIALS, 90, 80));
        assertThat(recommender
                        .recommend(new Standing(masteries, Set.of(), Set.of("clavier"), null))
                        .session())
                .contains(FIRST);
    }

    @Test
    void saysSkip_whenAllThatIsLeftIsDoneAlone() {
        Map<String, Mastery> masteries =
                Map.of("identifiants", mastery(0.9), "clavier", mastery(0.85), "courriel", mastery(0.8));

        Recommendation found = new Recommender(pack(List.of()), Easiness.UNKNOWN)
                .recommend(new Standing(masteries, Set.of(), masteries.keySet(), null));

        assertThat(found).isInstanceOf(Skip.class);
        assertThat(found.reason()).contains("les séances «\u00a0premiere\u00a0» et «\u00a0deuxieme\u00a0»");
    }

    @Test
    void offersAgain_whatWasMasteredSixWeeksAgo() {
        LearnerState learned = LearnerModel.standard().after(EvidenceFixture.rights(10, EvidenceFixture.MONDAY));
        Set<String> done = Set.of("l-identifiants", "l-clavier");
        Recommender recommender = new Recommender(pack(List.of()), Easiness.UNKNOWN);

        Recommendation nextDay = recommender.recommend(new Standing(masteries(learned, 1), done));
        Recommendation later = recommender.recommend(new Standing(masteries(learned, 42), done));

        assertThat(nextDay.session()).contains(SECOND);
        assertThat(later.session()).contains(FIRST);
        assertThat(later.reason()).startsWith("Vous saviez taper votre code. Avec le temps, on oublie un peu");
    }

    @Test
    void beginsWithTheWeakest_whenSeveralAreToBeSeenAgain() {
        Standing standing = new Standing(
                Map.of("identifiants", mastery(0.5), "clavier", mastery(0.8), "courriel", mastery(0.4)),
                Set.of("l-identifiants", "l-clavier", "l-courriel"));
        Recommender ofANewAgency = new Recommender(pack(List.of()), Easiness.UNKNOWN);
        Recommender whereCredentialsAreHard = new Recommender(
                pack(List.of()), Easiness.of(List.of(new Tally("identifiants", 0, 3), new Tally("courriel", 3, 3))));

        assertThat(ofANewAgency.weakest(standing)).contains(MAIL);
        assertThat(ofANewAgency.recommend(standing).session()).contains(SECOND);
        assertThat(whereCredentialsAreHard.weakest(standing)).contains(CREDENTIALS);
        assertThat(whereCredentialsAreHard.recommend(standing).session()).contains(FIRST);
    }

    @Test
    void callsNothingWeak_thatIsKnown_orHasNoEvidence() {
        Standing standing = new Standing(Map.of("clavier", mastery(0.8), "courriel", unobserved()), Set.of());

        assertThat(new Recommender(pack(List.of()), Easiness.UNKNOWN).weakest(standing))
                .isEmpty();
    }

    @Test
    void givesHomework_besideTheSession() {
        RecommendRule home =
                RecommendRule.advice(Advice.HOMEWORK, Map.of("clavier", 60), Map.of(), "Regardez une vidéo.");
        Recommender recommender = new Recommender(pack(List.of(home)), Easiness.UNKNOWN);
        Standing able = new Standing(Map.of("clavier", mastery(0.7)), Set.of());

        assertThat(recommender.recommend(able).session()).contains(FIRST);
        assertThat(recommender.homework(able))
                .containsExactly(
                        new Homework("Regardez une vidéo.", List.of(new OfMastery(Kind.AT_LEAST, KEYPAD, 70, 60))));
        assertThat(recommender.homework(new Standing(Map.of("clavier", unobserved()), Set.of())))
                .isEmpty();
    }

    private static Standing reader(@Nullable FrenchLevel french) {
        return new Standing(Map.of(), Set.of(), Set.of(), french);
    }

    private static Map<String, Mastery> masteries(LearnerState learned, int days) {
        return learned.masteries(List.of(KEYPAD), EvidenceFixture.days(days));
    }

    private static Recommendation recommend(
            List<RecommendRule> rules, Map<String, Mastery> masteries, Set<String> completedLessons) {
        return new Recommender(pack(rules), Easiness.UNKNOWN).recommend(new Standing(masteries, completedLessons));
    }

    private static PackOutline pack(List<RecommendRule> rules) {
        return new PackOutline(
                Locale.FRENCH, List.of(CREDENTIALS, KEYPAD, MAIL), LESSONS, List.of(FIRST, SECOND), rules);
    }

    private static Mastery mastery(double probability) {
        return new Mastery(probability, 5, Instant.EPOCH);
    }

    private static Mastery unobserved() {
        return new Mastery(0.2, 0, null);
    }

    private static SessionPlan plan(String id, int minutes, String... lessons) {
        return new SessionPlan(id, id, List.of(lessons), minutes, 45, List.of());
    }
}
