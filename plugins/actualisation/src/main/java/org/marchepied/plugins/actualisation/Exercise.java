package org.marchepied.plugins.actualisation;

import java.util.Arrays;
import java.util.List;

/** Where a learner stands in what a pack asks for. */
record Exercise(ActualisationConfig config, ActualisationState state) {

    Calendar calendar() {
        return Calendar.of(config, state.sessionDay());
    }

    Answer given(Topic topic) {
        return state.answer(topic);
    }

    /** What is to be declared. */
    Answer right(Topic topic) {
        return config.situation().answers(calendar().month()).get(topic.ordinal());
    }

    /** The topics that are not declared as they are. */
    List<Topic> wrong() {
        return Arrays.stream(Topic.values())
                .filter(topic -> !given(topic).declaresAs(right(topic)))
                .toList();
    }

    /** What is done when all is done: the messages and the printout tell it. */
    String ending() {
        if (config.isEarly()) {
            return "noted";
        }
        if (config.isLate()) {
            return "registered";
        }
        return switch (config.scenario()) {
            case "rectify" -> "rectified";
            case "payslip" -> "attached";
            default -> "declared";
        };
    }
}
