package org.marchepied.plugins.actualisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Where one learner stands.
 *
 * @param sessionDay the day of the session, from which the dates of the exercise follow
 * @param editing whether the page was opened from the summary, to which it leads back
 * @param answered how many topics, from the first, were answered
 * @param answers one for each topic, in the order of the topics
 * @param attached how many payslips were sent
 * @param known number of the declaration sent before the exercise
 */
public record ActualisationState(
        long seed,
        LocalDate sessionDay,
        Place place,
        boolean editing,
        int answered,
        List<Answer> answers,
        int attached,
        String known) {

    public ActualisationState {
        answers = List.copyOf(answers);
    }

    Answer answer(Topic topic) {
        return answers.get(topic.ordinal());
    }

    boolean hasAnswered(Topic topic) {
        return topic.ordinal() < answered;
    }

    ActualisationState at(Place next) {
        var edits = editing && next != Place.SUMMARY && next != Place.HOME;
        return new ActualisationState(seed, sessionDay, next, edits, answered, answers, attached, known);
    }

    ActualisationState edits(Topic topic) {
        return new ActualisationState(
                seed, sessionDay, Place.question(topic), true, answered, answers, attached, known);
    }

    ActualisationState with(Answer answer) {
        var all = answers.stream()
                .map(old -> old.topic() == answer.topic() ? answer : old)
                .toList();
        var furthest = Math.max(answered, answer.topic().ordinal() + 1);
        return new ActualisationState(seed, sessionDay, place, editing, furthest, all, attached, known);
    }

    ActualisationState attachedOneMore() {
        return new ActualisationState(seed, sessionDay, place, editing, answered, answers, attached + 1, known);
    }
}
