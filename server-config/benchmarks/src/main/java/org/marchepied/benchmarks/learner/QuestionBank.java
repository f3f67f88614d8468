package org.marchepied.benchmarks.learner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marchepied.learning.Answer;
import org.marchepied.learning.Question;

/**
 * What the training learners showed of the questions.
 *
 * @param average log-odds of a right answer
 * @param topics what a topic adds to the easiness, and {@code questions} a question
 * @param practice by topic, as {@code trends}
 * @param after by question, for the answer just before, the one before that, and so on
 */
record QuestionBank(
        double average,
        Map<String, Double> topics,
        Map<String, Double> questions,
        Map<String, Double> practice,
        Map<String, Double> trends,
        List<Map<String, Map<Answer, Double>>> after,
        Map<Response, Question> known) {

    static QuestionBank easiness(double average, Map<String, Double> topics, Map<String, Double> questions) {
        return new QuestionBank(average, topics, questions, Map.of(), Map.of(), List.of(), new HashMap<>());
    }

    QuestionBank with(
            Map<String, Double> practice, Map<String, Double> trends, List<Map<String, Map<Answer, Double>>> after) {
        return new QuestionBank(average, topics, questions, practice, trends, after, new HashMap<>());
    }

    /** A question never seen is like the others of its topic; a topic never seen, like the average. */
    Question of(Response response) {
        var key = new Response(response.question(), response.skills(), true);
        return known.computeIfAbsent(key, this::question);
    }

    private Question question(Response response) {
        var topic = Question.topic(response.skills());
        return new Question(
                response.question(),
                response.skills(),
                topic,
                average + topics.getOrDefault(topic, 0.0) + questions.getOrDefault(response.question(), 0.0),
                practice.getOrDefault(topic, 0.0),
                trends.getOrDefault(topic, 0.0),
                after.stream()
                        .map(effects -> effects.getOrDefault(response.question(), Map.of()))
                        .toList());
    }
}
