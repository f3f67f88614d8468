package org.marchepied.plugins.actualisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says about one exercise; the schema explains each part. What is left out takes the default here.
 *
 * @param scenario {@code declare}, {@code rectify} or {@code payslip}
 * @param when the exercise takes place: {@code early}, {@code opening}, {@code open}, {@code last-day} or {@code late}
 * @param check whether answers are checked {@code each} at once, or all at the {@code summary}
 * @param opensOn day of the month from which it can be declared
 * @param closesOn last day to declare, in the month after
 * @param situation what is true
 * @param lastMonth an earlier payslip among the papers, not to be declared; null for none
 * @param sent what was declared before the exercise begins
 */
public record ActualisationConfig(
        String scenario,
        String when,
        String check,
        String name,
        Integer opensOn,
        Integer closesOn,
        Situation situation,
        Situation.@Nullable Job lastMonth,
        Situation sent) {

    private static final Situation WORKED = new Situation(
            List.of(new Situation.Job("Boulangerie Morin", "12", "142,56", "111,20", 3)), null, null, null, null, null);

    public ActualisationConfig {
        scenario = requireNonNullElse(scenario, "declare");
        when = requireNonNullElse(when, "open");
        check = requireNonNullElse(check, "each");
        name = requireNonNullElse(name, "Pierre Dupont");
        opensOn = requireNonNullElse(opensOn, 28);
        closesOn = requireNonNullElse(closesOn, 15);
        situation = requireNonNullElse(situation, Situation.NOTHING);
        if (scenario.equals("payslip") && situation.jobs().isEmpty()) {
            situation = WORKED;
        }
        sent = requireNonNullElse(sent, Situation.NOTHING);
    }

    boolean declares() {
        return scenario.equals("declare");
    }

    boolean rectifies() {
        return scenario.equals("rectify");
    }

    boolean isEarly() {
        return declares() && when.equals("early");
    }

    boolean isLate() {
        return declares() && when.equals("late");
    }

    boolean checksEach() {
        return check.equals("each");
    }
}
