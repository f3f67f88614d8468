package org.marchepied.server.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.marchepied.learning.Completion;
import org.marchepied.learning.GroupStop;
import org.marchepied.packs.Lesson;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionSummary;

/** Reads how far those who came to a session have got. */
@ApplicationScoped
class Closings {

    private final Seats seats;
    private final Steps steps;
    private final Catalogue catalogue;

    @Inject
    Closings(Seats seats, Steps steps, Catalogue catalogue) {
        this.seats = seats;
        this.steps = steps;
        this.catalogue = catalogue;
    }

    Closing of(SessionSummary session) {
        var lessons = catalogue
                .pack(session.packId())
                .map(pack -> pack.lessonsOf(session.planId()))
                .orElse(List.of());
        var titles = new LinkedHashMap<String, String>();
        lessons.forEach(lesson -> titles.put(lesson.id(), lesson.title()));
        var present = List.copyOf(seats.attendance(session.id()));
        var records = steps.ofAll(present, session.packId());
        var completed = present.stream()
                .map(learner -> completed(lessons, records.getOrDefault(learner, List.of())))
                .toList();
        return new Closing(session, titles, GroupStop.of(List.copyOf(titles.keySet()), completed));
    }

    private static Set<String> completed(List<Lesson> lessons, List<StepRecord> records) {
        return Completion.lessons(
                lessons.stream().map(Lesson::names).toList(),
                Steps.completed(records),
                Steps.completedLessons(records));
    }
}
