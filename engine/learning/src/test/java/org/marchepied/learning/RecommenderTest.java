package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marchepied.learning.Recommendation.Advice;
import org.marchepied.learning.Recommendation.AllDone;
import org.marchepied.learning.Recommendation.Condition;
import org.marchepied.learning.Recommendation.Condition.Kind;
import org.marchepied.learning.Recommendation.NextSession;
import org.marchepied.learning.Recommendation.NotYet;

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
                                new Condition(Kind.AT_MOST, CREDENTIALS, 0, 59),
                                new Condition(Kind.AT_MOST, KEYPAD, 0, 59))));
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
                                new Condition(Kind.AT_LEAST, KEYPAD, 71, 60),
                                new Condition(Kind.AT_MOST, MAIL, 0, 59))));
    }

    @Test
    void offersTheFirstSessionAgain_whenItIsForgotten() {
        Recommendation found =
                recommend(List.of(), Map.of("clavier", mastery(0.44)), Set.of("l-identifiants", "l-clavier"));

        assertThat(found)
                .isEqualTo(new NextSession(
                        FIRST,
                        "Il faut revoir comment taper votre code\u00a0: prévoyez une séance de 90 minutes.",
                        List.of(new Condition(Kind.AT_MOST, KEYPAD, 44, 59))));
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

        Recommendation found = new Recommender(pack).recommend(Map.of(), Set.of());

        assertThat(found).isInstanceOf(NotYet.class);
        assertThat(found.reason())
                .isEqualTo(
                        "Before going on, you need to know how to lire-le-francais. Talk about it with your trainer.");
        assertThat(found.conditions()).extracting(one -> one.competency().id()).containsExactly("lire-le-francais");
    }

    @Test
    void followsTheFirstRuleThatMatches() {
        RecommendRule unmatched = new RecommendRule("deuxieme", Map.of("clavier", 90), Map.of(), "Trop tôt.");
        RecommendRule matched =
                new RecommendRule("deuxieme", Map.of("clavier", 60), Map.of("courriel", 59), "Il reste la messagerie.");
        RecommendRule alsoMatched = new RecommendRule("premiere", Map.of(), Map.of("courriel", 59), "Non.");

        Recommendation found = recommend(
                List.of(unmatched, matched, alsoMatched),
                Map.of("clavier", mastery(0.6), "courriel", unobserved()),
                Set.of());

        assertThat(found)
                .isEqualTo(new NextSession(
                        SECOND,
                        "Il reste la messagerie.",
                        List.of(
                                new Condition(Kind.AT_LEAST, KEYPAD, 60, 60),
                                new Condition(Kind.AT_MOST, MAIL, 20, 59))));
    }

    @Test
    void advisesNoSession_whenTheRuleHasNone() {
        RecommendRule skip = new RecommendRule(null, Map.of("clavier", 80), Map.of(), "Vous pouvez vous en passer.");

        Recommendation found = recommend(List.of(skip), Map.of("clavier", mastery(0.9)), Set.of());

        assertThat(found)
                .isEqualTo(new Advice(
                        "Vous pouvez vous en passer.", List.of(new Condition(Kind.AT_LEAST, KEYPAD, 90, 80))));
    }

    @Test
    void passesOverARule_whenItsSessionCannotBeFollowedYet() {
        RecommendRule early = new RecommendRule("deuxieme", Map.of(), Map.of("courriel", 59), "Trop tôt.");

        assertThat(recommend(List.of(early), Map.of(), Set.of()).session()).contains(FIRST);
    }

    @Test
    void passesOverARule_whenItsSessionIsDoneAndNothingIsLacking() {
        RecommendRule done = new RecommendRule("premiere", Map.of("clavier", 60), Map.of(), "Encore.");

        assertThat(recommend(List.of(done), Map.of("clavier", mastery(0.7)), Set.of("l-identifiants", "l-clavier"))
                        .session())
                .contains(SECOND);
    }

    @Test
    void takesNobodyForKnowing_withoutEvidence() {
        RecommendRule low = new RecommendRule(null, Map.of("clavier", 10), Map.of(), "Non.");

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

        assertThat(new Recommender(pack).recommend(Map.of(), Set.of()).reason()).startsWith("Vous avez terminé");
    }

    private static Recommendation recommend(
            List<RecommendRule> rules, Map<String, Mastery> masteries, Set<String> completedLessons) {
        PackOutline pack = new PackOutline(
                Locale.FRENCH, List.of(CREDENTIALS, KEYPAD, MAIL), LESSONS, List.of(FIRST, SECOND), rules);
        return new Recommender(pack).recommend(masteries, completedLessons);
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
