package org.marchepied.packs;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Advice;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.learning.RecommendRule;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Scalar;

/** Reads the rules under {@code recommend}. */
final class RuleReader {

    private static final Map<String, Advice> ADVICE =
            Stream.of(Advice.values()).collect(Collectors.toMap(Advice::id, Function.identity()));

    /** Nobody reads less than a beginner. */
    private static final Map<String, FrenchLevel> FRENCH_ABOVE_BEGINNERS =
            EnumSet.complementOf(EnumSet.of(FrenchLevel.BEGINNER)).stream()
                    .collect(Collectors.toMap(FrenchLevel::id, Function.identity()));

    private final Collection<String> plans;
    private final Collection<String> competencies;
    private final Findings findings;

    /**
     * @param plans ids that rules may name
     * @param competencies ids that rules may name
     */
    RuleReader(Collection<String> plans, Collection<String> competencies, Findings findings) {
        this.plans = plans;
        this.competencies = competencies;
        this.findings = findings;
    }

    RecommendRule read(Fields mapping) {
        Keys keys = Keys.of(mapping, findings, "plan", "advice", "needs-french", "has", "lacks", "reason");
        Scalar plan = keys.optionalText("plan");
        Scalar advice = keys.optionalText("advice");
        if ((plan == null) == (advice == null)) {
            findings.error(keys.place(), "rule.plan-or-advice");
        }
        if (plan != null) {
            keys.checkReference(plan.place(), plan.text(), plans, "rule.plan-unknown");
        }
        return new RecommendRule(
                plan == null ? null : plan.text(),
                advice == null ? null : keys.oneOf(advice, ADVICE, "rule.advice-unknown"),
                needsFrench(keys),
                keys.percentages("has", competencies, "competency.unknown"),
                keys.percentages("lacks", competencies, "competency.unknown"),
                keys.text("reason").text());
    }

    private static @Nullable FrenchLevel needsFrench(Keys keys) {
        Scalar needed = keys.optionalText("needs-french");
        return needed == null ? null : keys.oneOf(needed, FRENCH_ABOVE_BEGINNERS, "rule.french-unknown");
    }
}
