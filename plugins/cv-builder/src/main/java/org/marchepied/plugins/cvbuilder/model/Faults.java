package org.marchepied.plugins.cvbuilder.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;

/** What is wrong with a form: the first fault is said, each is shown at its field. */
public final class Faults {

    private @Nullable Feedback said;
    private String error = "";

    /** A fault whose message is the field's name, a dot and its kind. */
    public Faults add(String field, Optional<String> kind, Object... args) {
        kind.ifPresent(known -> add(field, field + "." + known, args));
        return this;
    }

    public Faults add(String field, String key, Object... args) {
        var fault = Feedback.of(key, args).at(field);
        if (said == null) {
            said = fault;
            error = key.replace('.', '-');
        } else if (said.about(field).isEmpty()) {
            said = said.and(fault);
        }
        return this;
    }

    public boolean isEmpty() {
        return said == null;
    }

    /** The form comes back with all its faults. */
    public Outcome<CvState> refused(CvState state, String skill) {
        var feedback = said == null ? Feedback.of("unknown-action") : said;
        return new Outcome.Rejected<>(
                state, feedback, said == null ? List.of() : List.of(Judgement.wrong(skill, error)));
    }

    /** A form with one fault. */
    public static Outcome<CvState> refused(CvState state, String skill, String field, String key, Object... args) {
        return new Faults().add(field, key, args).refused(state, skill);
    }
}
