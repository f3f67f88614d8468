package org.marchepied.learning;

import static org.marchepied.learning.LearnerModelParameters.LEAST_WEIGHT;
import static org.marchepied.learning.LearnerModelParameters.REMEMBERED;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link KnowledgeTracing} remembers of one learner: a trace of all answers, one of each skill and of each topic, and the
 * last three answers. Takes each answer in constant time. Not for several threads at once.
 */
public final class History {

    private final Map<String, Trace> skills = new HashMap<>();
    private final Map<String, Trace> topics = new HashMap<>();
    private final Deque<Answer> last = new ArrayDeque<>(REMEMBERED + 1);
    private Trace learner = Trace.NONE;
    private @Nullable String lastTopic;

    public void answered(Question question, boolean correct) {
        double expected = LogOdds.probability(question.easiness());
        expected = Math.min(1 - LEAST_WEIGHT, Math.max(LEAST_WEIGHT, expected));
        double right = correct ? 1 - expected : 0;
        double wrong = correct ? 0 : expected;
        learner = learner.after(right, wrong);
        question.skills().forEach(skill -> skills.put(skill, skill(skill).after(right, wrong)));
        topics.put(question.topic(), topic(question.topic()).after(right, wrong));
        lastTopic = question.topic();
        last.addFirst(new Answer(question.id(), correct));
        if (last.size() > REMEMBERED) {
            last.removeLast();
        }
    }

    Trace learner() {
        return learner;
    }

    Trace skill(String skill) {
        return skills.getOrDefault(skill, Trace.NONE);
    }

    Trace topic(String topic) {
        return topics.getOrDefault(topic, Trace.NONE);
    }

    @Nullable
    String lastTopic() {
        return lastTopic;
    }

    /** @param before 0 for the last answer, 1 for the one before it, and so on */
    @Nullable
    Answer last(int before) {
        Iterator<Answer> answers = last.iterator();
        for (int i = 0; i < before && answers.hasNext(); i++) {
            answers.next();
        }
        return answers.hasNext() ? answers.next() : null;
    }
}
