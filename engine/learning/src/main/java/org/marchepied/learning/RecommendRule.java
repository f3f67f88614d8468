package org.marchepied.learning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a pack recommends a session plan, or gives advice: the learner masters every competency of {@code has} at least
 * so much, lacks those of {@code lacks}: masters each at most so much, and is known to read less French than
 * {@code needsFrench}.
 *
 * @param plan the plan recommended; null for advice
 * @param advice what is recommended that is not a session; null for a plan
 * @param needsFrench the level that the learner does not have; null where French does not matter
 * @param has competency id to percentage, 0 to 100
 * @param lacks competency id to percentage, 0 to 100
 * @param reason a sentence that a volunteer can read aloud
 */
public record RecommendRule(
        @Nullable String plan,
        @Nullable Advice advice,
        @Nullable FrenchLevel needsFrench,
        Map<String, Integer> has,
        Map<String, Integer> lacks,
        String reason) {

    public RecommendRule {
        has = Map.copyOf(has);
        lacks = Map.copyOf(lacks);
    }

    public static RecommendRule session(
            String plan, Map<String, Integer> has, Map<String, Integer> lacks, String reason) {
        return new RecommendRule(plan, null, null, has, lacks, reason);
    }

    public static RecommendRule advice(
            Advice advice, Map<String, Integer> has, Map<String, Integer> lacks, String reason) {
        return new RecommendRule(null, advice, null, has, lacks, reason);
    }
}
