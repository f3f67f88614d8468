package org.marchepied.learning;

/**
 * What {@link KnowledgeTracing} reads from a history before a question, each with a weight. Those of the learner, of the
 * skills and of the topic come once for each recency, from the latest answers to the longest row of them.
 */
public enum Factor {
    /** The same for every answer. */
    ALWAYS,
    EASINESS,
    LEARNER_LATEST,
    LEARNER_LATE,
    LEARNER_RECENT,
    LEARNER_LONG,
    LEARNER_LONGEST,
    SKILL_LATEST,
    SKILL_LATE,
    SKILL_RECENT,
    SKILL_LONG,
    SKILL_LONGEST,
    TOPIC_LATEST,
    TOPIC_LATE,
    TOPIC_RECENT,
    TOPIC_LONG,
    TOPIC_LONGEST,
    /** Logarithm of one plus the number of answers. */
    SKILL_PRACTICE,
    TOPIC_PRACTICE,
    /** The part of the skills never met before. */
    SKILL_NEW,
    TOPIC_NEW,
    /** The part of the skills whose last three answers were right. */
    THREE_IN_A_ROW,
    /** The answer before was of the same topic. */
    SAME_TOPIC,
    /** A skill known and a learner who knows much else are in part the same thing. */
    LEARNER_AND_SKILL,
    SKILL_SQUARED,
    LEARNER_ON_NEW_SKILL,
    QUESTION_PRACTICE,
    QUESTION_TREND,
    AFTER_LAST,
    AFTER_SECOND_LAST,
    AFTER_THIRD_LAST
}
