package org.marchepied.learning;

import java.util.List;
import java.util.Map;

/**
 * A question as {@link KnowledgeTracing} sees it: the skills it asks for, and what earlier learners showed of it. All
 * effects are log-odds.
 *
 * @param topic its skills taken as one
 * @param easiness log-odds of a right answer of an average learner
 * @param practice 0 or how much more than usual practice of its topic helps
 * @param trend 0 or how much more than usual it depends on the latest answers on its skills
 * @param after what a previous answer to another question says of this one; the first map is of the answer just before, the
 *     second of the one before that, and so on
 */
public record Question(
        String id,
        List<String> skills,
        String topic,
        double easiness,
        double practice,
        double trend,
        List<Map<Answer, Double>> after) {

    public Question {
        if (skills.isEmpty()) {
            throw new IllegalArgumentException("The question '" + id + "' asks for no skill.");
        }
        skills = List.copyOf(skills);
        after = List.copyOf(after);
    }

    /** A question of which nothing is known but its skills and, from them, its easiness. */
    public static Question of(String id, List<String> skills, double easiness) {
        return new Question(id, skills, topic(skills), easiness, 0, 0, List.of());
    }

    /** Questions of the same skills, in whatever order, are of one topic. */
    public static String topic(List<String> skills) {
        return String.join(";", skills.stream().sorted().toList());
    }
}
