package org.marchepied.plugins.actualisation;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugins.actualisation.Situation.Job;

/** Compares the hours and the gross pay declared for a job with those of its payslip, and names the kind of error. */
final class PayCheck {

    private final ActualisationConfig config;
    private final Job job;

    PayCheck(ActualisationConfig config, Job job) {
        this.config = config;
        this.job = job;
    }

    /** The kind of error of the hours; empty if they are right. */
    Optional<String> hours(int minutes) {
        var right = job.minutes();
        if (minutes == right) {
            return Optional.empty();
        }
        if (minutes == Hours.minutesAsDecimals(right)) {
            return Optional.of("decimals");
        }
        if (job.days() != null && minutes == job.days() * 60) {
            return Optional.of("days");
        }
        if (minutes == Hours.ofAmount(job.grossCents()) || minutes == Hours.ofAmount(netCents())) {
            return Optional.of("pay");
        }
        if (minutes == right / 60 * 60) {
            return Optional.of("minutes");
        }
        return Optional.of(elsewhere(
                minutes
                        == config.situation().jobs().stream()
                                .mapToInt(Job::minutes)
                                .sum(),
                other -> other.minutes() == minutes));
    }

    /** The kind of error of the gross pay; empty if it is right. */
    Optional<String> pay(long cents) {
        var right = job.grossCents();
        if (cents == right) {
            return Optional.empty();
        }
        if (isNet(cents)) {
            return Optional.of("net");
        }
        if (cents / 100 == job.minutes() / 60) {
            return Optional.of("hours");
        }
        if (cents == right * 100) {
            return Optional.of("comma");
        }
        if (cents % 100 == 0 && Math.abs(cents - right) < 100) {
            return Optional.of("cents");
        }
        return Optional.of(elsewhere(
                cents
                        == config.situation().jobs().stream()
                                .mapToLong(Job::grossCents)
                                .sum(),
                other -> other.grossCents() == cents));
    }

    /** Where a value comes from that is not this job's. */
    private String elsewhere(boolean isTotal, Predicate<Job> isOf) {
        if (config.situation().jobs().stream().anyMatch(isOf)) {
            return "other-employer";
        }
        if (isTotal) {
            return "total";
        }
        return isOf(config.lastMonth(), isOf) ? "other-month" : "different";
    }

    private static boolean isOf(@Nullable Job job, Predicate<Job> isOf) {
        return job != null && isOf.test(job);
    }

    private boolean isNet(long cents) {
        return netCents() == cents && cents > 0;
    }

    /** 0 where the payslip does not say it. */
    private long netCents() {
        return job.net() == null ? 0 : Money.read(job.net()).orElse(0);
    }
}
