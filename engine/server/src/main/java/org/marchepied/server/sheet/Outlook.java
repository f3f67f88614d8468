package org.marchepied.server.sheet;

import java.util.List;
import org.marchepied.learning.Recommendation;

/**
 * What comes next for a learner.
 *
 * @param homework sentences to read aloud
 * @param autonomous titles of the competencies that the learner has alone
 */
public record Outlook(Recommendation next, List<String> homework, List<String> autonomous) {}
