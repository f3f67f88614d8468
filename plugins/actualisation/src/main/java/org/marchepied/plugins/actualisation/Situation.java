package org.marchepied.plugins.actualisation;

import static java.util.Objects.requireNonNullElse;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a job seeker in the month, as a pack tells it. What is left out did not happen.
 *
 * @param jobs one for each employer
 * @param pension begun in the month
 * @param stop why and when the search for a job ended
 */
public record Situation(
        List<Job> jobs,
        @Nullable Days training,
        @Nullable Days sickness,
        @Nullable Days maternity,
        @Nullable Since pension,
        @Nullable Since stop) {

    static final Situation NOTHING = new Situation(List.of(), null, null, null, null, null);

    public Situation {
        jobs = List.copyOf(requireNonNullElse(jobs, List.of()));
    }

    /**
     * Work for one employer.
     *
     * @param hours such as {@code 12} or {@code 12 h 30}
     * @param gross such as {@code 142,56}
     * @param net the same; null where the payslip does not say it
     * @param days worked; null where the payslip does not say it
     */
    public record Job(
            String employer,
            String hours,
            String gross,
            @Nullable String net,
            @Nullable Integer days) {

        Pay pay() {
            return new Pay(employer, minutes(), grossCents());
        }

        int minutes() {
            return Hours.read(hours).orElse(0);
        }

        long grossCents() {
            return Money.read(gross).orElse(0);
        }
    }

    /**
     * Days of the month, the first and the last.
     *
     * @param title of a training; may be empty
     */
    public record Days(int from, int to, String title) {
        public Days {
            title = requireNonNullElse(title, "");
            var first = Math.min(from, to);
            to = Math.max(from, to);
            from = first;
        }
    }

    /** What began on a day of the month, and of what kind it is. */
    public record Since(String kind, int day) {}

    /** The declaration that is true in this situation. */
    List<Answer> answers(YearMonth month) {
        return Arrays.stream(Topic.values()).map(topic -> answer(topic, month)).toList();
    }

    private Answer answer(Topic topic, YearMonth month) {
        return switch (topic) {
            case WORK ->
                new Answer(topic, !jobs.isEmpty(), jobs.stream().map(Job::pay).toList(), null, null, "");
            case TRAINING -> lasting(topic, training, month);
            case SICKNESS -> lasting(topic, sickness, month);
            case MATERNITY -> lasting(topic, maternity, month);
            case PENSION -> since(topic, pension, month);
            case SEARCH -> since(topic, stop, month);
        };
    }

    private static Answer lasting(Topic topic, @Nullable Days days, YearMonth month) {
        return days == null
                ? Answer.none(topic)
                : Answer.of(topic, true).lasting(month.atDay(days.from()), month.atDay(days.to()));
    }

    private static Answer since(Topic topic, @Nullable Since since, YearMonth month) {
        return since == null
                ? Answer.none(topic)
                : Answer.of(topic, topic != Topic.SEARCH).since(since.kind(), month.atDay(since.day()));
    }
}
