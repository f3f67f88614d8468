package org.marchepied.packs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Competency;
import org.marchepied.learning.RecommendRule;
import org.marchepied.learning.SessionPlan;
import org.marchepied.packs.YamlNode.Scalar;

/**
 * {@code pack.yaml} as it is written, with the places that later checks name. Where something is wrong, a harmless value
 * stands in for it: the findings keep such a pack out of service.
 *
 * @param competencyPlaces where each competency's id stands
 * @param planPlaces where each plan's minutes stand
 */
record Manifest(
        String id,
        String title,
        Locale language,
        String version,
        String licence,
        List<String> authors,
        @Nullable String level,
        Pack.@Nullable Verified verified,
        List<Competency> competencies,
        Map<String, Place> competencyPlaces,
        List<Scalar> lessons,
        List<SessionPlan> plans,
        Map<String, Place> planPlaces,
        List<RecommendRule> rules) {

    Set<String> competencyIds() {
        return competencyPlaces.keySet();
    }

    List<String> lessonIds() {
        return lessons.stream().map(Scalar::text).toList();
    }
}
