package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;

/**
 * Something wrong on a page.
 *
 * @param element where it is said
 * @param key of the message; with hyphens for dots it is also the name of the error
 */
record Fault(String skill, String element, String key) {

    /** The page is refused, for one reason or several. */
    static Outcome<ActualisationState> refusal(ActualisationState state, List<Fault> faults, Judgement... others) {
        var first = faults.get(0).feedback();
        for (var fault : faults.subList(1, faults.size())) {
            first = first.and(fault.feedback());
        }
        var judgements = new ArrayList<>(Arrays.asList(others));
        faults.forEach(fault -> judgements.add(fault.judgement()));
        return new Outcome.Rejected<>(state, first, judgements);
    }

    Outcome<ActualisationState> refusal(ActualisationState state) {
        return refusal(state, List.of(this));
    }

    private Feedback feedback() {
        return Feedback.of(key).at(element);
    }

    private Judgement judgement() {
        return Judgement.wrong(skill, key.replace('.', '-'));
    }
}
