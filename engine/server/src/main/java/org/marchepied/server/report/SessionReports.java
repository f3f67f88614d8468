package org.marchepied.server.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Step;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.sheet.LearnerSheets;
import org.marchepied.server.sheet.Outlook;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Workshops;

/** Puts the report of a session together. */
@ApplicationScoped
public class SessionReports {

    private final Workshops workshops;
    private final Sessions sessions;
    private final Seats seats;
    private final Steps steps;
    private final LearnerSheets sheets;

    @Inject
    SessionReports(Workshops workshops, Sessions sessions, Seats seats, Steps steps, LearnerSheets sheets) {
        this.workshops = workshops;
        this.sessions = sessions;
        this.seats = seats;
        this.steps = steps;
        this.sheets = sheets;
    }

    public SessionReport of(SessionSummary session, Pack pack) {
        var plan = pack.plan(session.planId());
        var lessons = pack.lessonsOf(session.planId());
        var present = seats.attendance(session.id());
        var stopped = session.stoppedLesson();
        var learners = expected(session, present);
        var ids = learners.stream().map(LearnerName::id).toList();
        var records = steps.ofAll(ids, pack.id());
        var outlooks = sheets.outlooks(ids, pack);
        return new SessionReport(
                session,
                plan.map(one -> one.title()).orElse(session.planId()),
                stopped == null ? Optional.empty() : pack.lesson(stopped).map(Lesson::title),
                lessons.stream().map(Lesson::title).toList(),
                learners.stream()
                        .map(learner -> line(
                                learner,
                                session,
                                pack,
                                lessons,
                                present.contains(learner.id()),
                                records.getOrDefault(learner.id(), List.of()),
                                Objects.requireNonNull(outlooks.get(learner.id()))))
                        .toList());
    }

    /** Who was invited, and who came. */
    private List<LearnerName> expected(SessionSummary session, Collection<Long> present) {
        var invited = sessions.invited(session.id());
        return workshops.learners(session.workshopId()).stream()
                .filter(learner ->
                        invited.isEmpty() || invited.contains(learner.id()) || present.contains(learner.id()))
                .toList();
    }

    private static SessionReport.LearnerLine line(
            LearnerName learner,
            SessionSummary session,
            Pack pack,
            List<Lesson> lessons,
            boolean present,
            List<StepRecord> records,
            Outlook outlook) {
        var found = Found.of(lessons, records);
        var progress = Steps.progress(lessons, records);
        return new SessionReport.LearnerLine(
                learner,
                present,
                progress.done(),
                progress.all(),
                Steps.progress(pack.lessons(), records).done() > 0,
                found.stream()
                        .filter(one -> isWithin(session, one.record()))
                        .map(one -> one.step().title())
                        .toList(),
                found.stream()
                        .filter(one -> one.record().help() != null)
                        .map(one -> new SessionReport.HelpLine(
                                one.step().title(), one.record().help()))
                        .toList(),
                outlook);
    }

    private static boolean isWithin(SessionSummary session, StepRecord record) {
        var at = record.completedAt();
        var from = session.openedAt();
        var to = session.closedAt();
        return at != null && from != null && at >= from && (to == null || at <= to);
    }

    /** A step of the lessons and what is recorded of it. */
    private record Found(Step step, StepRecord record) {

        static List<Found> of(List<Lesson> lessons, List<StepRecord> records) {
            return lessons.stream()
                    .flatMap(lesson -> lesson.steps().stream().flatMap(step -> records.stream()
                            .filter(record -> record.lessonId().equals(lesson.id())
                                    && (record.stepId().equals(step.id())
                                            || step.was().contains(record.stepId())))
                            .map(record -> new Found(step, record))))
                    .toList();
        }
    }
}
