package org.marchepied.server.activity;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence of an agency another program asks for; null stands for any.
 *
 * @param learnerId whose it is, or was where it is asked from whom it was taken
 * @param trainerId who gave it to another learner
 */
public record EvidenceFilter(
        @Nullable Long learnerId,
        @Nullable Long trainerId,
        @Nullable Long sessionId,
        @Nullable String packId,
        @Nullable String activityId) {

    public static final EvidenceFilter ALL = new EvidenceFilter(null, null, null, null, null);

    /** @param learner the expression that says whose the evidence is */
    String conditions(String learner) {
        var columns = Map.of(
                "learner", learner,
                "trainer", "o.trainerId",
                "session", "e.sessionId",
                "pack", "e.packId",
                "activity", "e.activityId");
        return values().keySet().stream()
                .map(name -> " and " + columns.get(name) + " = :" + name)
                .collect(joining());
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("learner", learnerId);
        values.put("trainer", trainerId);
        values.put("session", sessionId);
        values.put("pack", packId);
        values.put("activity", activityId);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
