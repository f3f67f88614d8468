package org.marchepied.plugins.actualisation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.actualisation.Situation.Days;
import org.marchepied.plugins.actualisation.Situation.Job;
import org.marchepied.plugins.actualisation.Situation.Since;

/** The papers of the exercise, from which the learner copies. */
final class Papers {

    private final ScreenPage page;
    private final YearMonth month;
    private final List<Paper> papers = new ArrayList<>();

    private Papers(ScreenPage page, YearMonth month) {
        this.page = page;
        this.month = month;
    }

    /** None where the month cannot be declared: nothing is to be copied. */
    static List<Paper> of(Exercise exercise, ScreenPage page) {
        if (exercise.config().isEarly() || exercise.config().isLate()) {
            return List.of();
        }
        var situation = exercise.config().situation();
        var month = exercise.calendar().month();
        var papers = new Papers(page, month);
        situation.jobs().forEach(job -> papers.payslip(job, month));
        papers.payslip(exercise.config().lastMonth(), month.minusMonths(1));
        papers.days("training", situation.training());
        papers.days("sickness", situation.sickness());
        papers.days("maternity", situation.maternity());
        papers.since("pension", situation.pension());
        papers.since("stop", situation.stop());
        if (situation.stop() == null) {
            papers.papers.add(Paper.of(page.text("paper.looking")));
        }
        if (situation.equals(Situation.NOTHING)) {
            papers.papers.add(Paper.of(page.text("paper.nothing")));
        }
        return papers.papers;
    }

    private void payslip(@Nullable Job job, YearMonth ofMonth) {
        if (job == null) {
            return;
        }
        var paper = Paper.of(page.text("paper.payslip"))
                .with(page.text("paper.month"), Texts.month(ofMonth, page.locale()))
                .with(page.text("paper.employer"), job.employer());
        if (job.days() != null) {
            paper = paper.with(page.text("paper.days"), job.days().toString());
        }
        paper = paper.with(page.text("paper.hours"), Hours.clock(job.minutes()))
                .with(page.text("paper.gross"), Money.euros(job.grossCents()));
        if (job.net() != null) {
            paper = paper.with(
                    page.text("paper.net"), Money.euros(Money.read(job.net()).orElse(0)));
        }
        papers.add(paper);
    }

    private void days(String key, @Nullable Days days) {
        if (days == null) {
            return;
        }
        var paper = Paper.of(page.text("paper." + key));
        if (!days.title().isEmpty()) {
            paper = paper.with(page.text("paper.title"), days.title());
        }
        papers.add(paper.with(page.text("paper.from"), Texts.typed(month.atDay(days.from())))
                .with(page.text("paper.to"), Texts.typed(month.atDay(days.to()))));
    }

    private void since(String key, @Nullable Since since) {
        if (since != null) {
            papers.add(Paper.of(page.text("paper." + key + "-" + since.kind()))
                    .with(page.text("paper.since"), Texts.typed(month.atDay(since.day()))));
        }
    }
}
