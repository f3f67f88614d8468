package org.marchepied.learning;

/**
 * What {@link KnowledgeTracing} reads from a history before a question, each with its published weight. Those of the learner,
 * of the skills and of the topic come once for each recency, from the latest answers to the longest row of them.
 *
 * <p>Weights: fitted by the learner benchmark to the 2,491 training learners of ASSISTments 2009-2010 (Feng, Heffernan,
 * Koedinger, 2009; as prepared by Gervet et al., 2020).
 */
public enum Factor {
    /** The same for every answer. */
    ALWAYS(-0.110),
    EASINESS(0.872),
    LEARNER_LATEST(0.805),
    LEARNER_LATE(-0.164),
    LEARNER_RECENT(0.362),
    LEARNER_LONG(-0.099),
    LEARNER_LONGEST(0.534),
    SKILL_LATEST(1.750),
    SKILL_LATE(-1.381),
    SKILL_RECENT(0.557),
    SKILL_LONG(0.155),
    SKILL_LONGEST(-0.102),
    TOPIC_LATEST(0.681),
    TOPIC_LATE(-0.366),
    TOPIC_RECENT(0.651),
    TOPIC_LONG(-0.068),
    TOPIC_LONGEST(-0.179),
    /** Logarithm of one plus the number of answers. */
    SKILL_PRACTICE(0.020),
    TOPIC_PRACTICE(0.108),
    /** The part of the skills never met before. */
    SKILL_NEW(-0.206),
    TOPIC_NEW(-0.253),
    /** The part of the skills whose last three answers were right. */
    THREE_IN_A_ROW(-0.389),
    /** The answer before was of the same topic. */
    SAME_TOPIC(0.244),
    /** A skill known and a learner who knows much else are in part the same thing. */
    LEARNER_AND_SKILL(-0.344),
    SKILL_SQUARED(-0.234),
    LEARNER_ON_NEW_SKILL(0.293),
    QUESTION_PRACTICE(0.891),
    QUESTION_TREND(1.035),
    AFTER_LAST(1.379),
    AFTER_SECOND_LAST(1.179),
    AFTER_THIRD_LAST(1.284);

    private final double published;

    Factor(double published) {
        this.published = published;
    }

    /** What the weight is, unless fitted to other answers. */
    public double published() {
        return published;
    }
}
