package org.marchepied.learning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a pack recommends a session plan: the learner masters every competency of {@code has} at least so much, and
 * lacks those of {@code lacks}: masters each at most so much.
 *
 * @param plan the plan recommended; null for advice that is not a session ("not yet", "you can skip this")
 * @param has competency id to percentage, 0 to 100
 * @param lacks competency id to percentage, 0 to 100
 * @param reason a sentence that a volunteer can read aloud
 */
public record RecommendRule(
        @Nullable String plan, Map<String, Integer> has, Map<String, Integer> lacks, String reason) {

    public RecommendRule {
        has = Map.copyOf(has);
        lacks = Map.copyOf(lacks);
    }
}
