package org.marchepied.server.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Recommendation;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.sheet.Outlook;
import org.marchepied.server.workshop.LearnerName;

/**
 * What came of a session.
 *
 * @param stoppedAt title of the lesson where the group stopped; empty at the end of the plan
 * @param learners those enrolled, in the order of their names
 */
public record SessionReport(
        SessionSummary session,
        String planTitle,
        Optional<String> stoppedAt,
        List<String> lessons,
        List<LearnerLine> learners) {

    /**
     * @param steps of the session's plan, done up to now
     * @param hasWork whether there is anything to attest
     * @param today steps completed since the session was opened, and before it was closed
     * @param help the steps for which the trainer said how they were done
     */
    public record LearnerLine(
            LearnerName learner,
            boolean present,
            int steps,
            int allSteps,
            boolean hasWork,
            List<String> today,
            List<HelpLine> help,
            Outlook outlook) {

        public Recommendation next() {
            return outlook.next();
        }
    }

    public record HelpLine(String step, @Nullable HumanHelp help) {}

    public List<LearnerLine> present() {
        return learners.stream().filter(LearnerLine::present).toList();
    }

    public List<LearnerLine> absent() {
        return learners.stream().filter(line -> !line.present()).toList();
    }
}
