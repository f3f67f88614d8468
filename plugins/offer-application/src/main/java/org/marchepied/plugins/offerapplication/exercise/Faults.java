package org.marchepied.plugins.offerapplication.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;

/** What is wrong with a form: the first fault is said aloud, each is shown at its field. For one action. */
public final class Faults {

    private @Nullable Feedback feedback;
    private final Map<String, Judgement> judgements = new LinkedHashMap<>();

    /**
     * Adds a fault.
     *
     * @param key of the message, and with hyphens the name of the error
     */
    public Faults add(String skill, String field, String key, Object... args) {
        var fault = Feedback.of(key, args).at(field);
        feedback = feedback == null ? fault : feedback.and(fault);
        judgements.putIfAbsent(skill, Judgement.wrong(skill, key.replace('.', '-')));
        return this;
    }

    /** Adds the fault of a field, if it has one; the message is the field's name, a dot and the error's. */
    public Faults check(String skill, String field, Optional<String> error, Object... args) {
        return error.isEmpty() ? this : add(skill, field, field + "." + error.get(), args);
    }

    /** The refusal, or null if there is no fault. */
    public @Nullable Outcome<OfferState> in(OfferState state) {
        return feedback == null
                ? null
                : new Outcome.Rejected<>(state, feedback, judgements.values().toArray(Judgement[]::new));
    }

    /** A refusal with one fault. */
    public static Outcome<OfferState> one(OfferState state, String skill, String field, String key, Object... args) {
        return new Outcome.Rejected<>(
                state, Feedback.of(key, args).at(field), Judgement.wrong(skill, key.replace('.', '-')));
    }
}
