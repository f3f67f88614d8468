package org.marchepied.learning;

/**
 * That a learner answered a question.
 *
 * @param question its id
 */
public record Answer(String question, boolean correct) {}
