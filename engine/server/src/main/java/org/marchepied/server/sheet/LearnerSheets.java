package org.marchepied.server.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.marchepied.learning.Autonomy;
import org.marchepied.learning.Completion;
import org.marchepied.learning.Evidence;
import org.marchepied.learning.LearnerModel;
import org.marchepied.learning.LessonNeeds;
import org.marchepied.learning.PackOutline;
import org.marchepied.learning.Recommendation;
import org.marchepied.learning.Recommender;
import org.marchepied.learning.Standing;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Step;
import org.marchepied.server.activity.ActivityNotes;
import org.marchepied.server.activity.EvidenceLog;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Workshops;

/** Puts together what is known of a learner: completion, help, mastery, the next session, homework. */
@ApplicationScoped
public class LearnerSheets {

    private final Steps steps;
    private final EvidenceLog evidence;
    private final ActivityNotes notes;
    private final Workshops workshops;
    private final Clock clock;

    @Inject
    LearnerSheets(Steps steps, EvidenceLog evidence, ActivityNotes notes, Workshops workshops, Clock clock) {
        this.steps = steps;
        this.evidence = evidence;
        this.notes = notes;
        this.workshops = workshops;
        this.clock = clock;
    }

    public LearnerSheet of(SessionSummary session, LearnerName learner, Pack pack) {
        var records = steps.of(learner.id(), pack.id());
        var known = evidence.of(learner.id(), pack.id());
        var standing = standing(learner.id(), pack, records, known);
        var recommender = new Recommender(outline(pack));
        return new LearnerSheet(
                session,
                learner,
                standing.french(),
                pack.title(),
                lessonLines(pack, records, notes.of(learner.id(), pack.id())),
                competencyLines(pack, standing, known),
                recommender.recommend(standing),
                recommender.homework(standing));
    }

    /** The part of the sheet that goes on paper. */
    public Outlook outlook(long learnerId, Pack pack) {
        var known = evidence.of(learnerId, pack.id());
        var standing = standing(learnerId, pack, steps.of(learnerId, pack.id()), known);
        var recommender = new Recommender(outline(pack));
        return new Outlook(
                recommender.recommend(standing),
                recommender.homework(standing).stream()
                        .map(Recommendation.Homework::task)
                        .toList(),
                competencyLines(pack, standing, known).stream()
                        .filter(LearnerSheet.CompetencyLine::isAutonomous)
                        .map(LearnerSheet.CompetencyLine::title)
                        .toList());
    }

    private Standing standing(long learnerId, Pack pack, List<StepRecord> records, List<Evidence> known) {
        return new Standing(
                LearnerModel.standard().after(known).masteries(pack.competencies(), clock.instant()),
                Completion.lessons(
                        pack.lessons().stream().map(Lesson::names).toList(),
                        Steps.completed(records),
                        Steps.completedLessons(records)),
                Autonomy.shownAlone(outline(pack), known, ZoneId.systemDefault()),
                workshops.french(learnerId).orElse(null));
    }

    private static List<LearnerSheet.CompetencyLine> competencyLines(
            Pack pack, Standing standing, List<Evidence> known) {
        var autonomous = Autonomy.of(outline(pack), known, ZoneId.systemDefault());
        return pack.competencies().stream()
                .map(competency -> new LearnerSheet.CompetencyLine(
                        competency.title(),
                        Objects.requireNonNull(standing.masteries().get(competency.id())),
                        autonomous.contains(competency.id())))
                .toList();
    }

    private static List<LearnerSheet.LessonLine> lessonLines(
            Pack pack, List<StepRecord> records, List<ActivityNotes.Note> notes) {
        return pack.lessons().stream()
                .map(lesson -> new LearnerSheet.LessonLine(
                        lesson.title(),
                        Steps.progress(List.of(lesson), records),
                        lesson.steps().stream()
                                .map(step -> stepLine(lesson, step, records, notes))
                                .toList()))
                .toList();
    }

    private static LearnerSheet.StepLine stepLine(
            Lesson lesson, Step step, List<StepRecord> records, List<ActivityNotes.Note> notes) {
        var known = records.stream()
                .filter(one -> one.lessonId().equals(lesson.id()))
                .filter(one -> one.stepId().equals(step.id()) || step.was().contains(one.stepId()))
                .findFirst();
        var own = notes.stream()
                .filter(note -> step.activities().stream()
                        .anyMatch(activity -> activity.id().equals(note.activityId())))
                .toList();
        return new LearnerSheet.StepLine(
                lesson.id(),
                step.id(),
                step.title(),
                known.isPresent() && known.get().complete(),
                !own.isEmpty(),
                own.stream().mapToInt(ActivityNotes.Note::hints).sum(),
                own.stream().mapToInt(ActivityNotes.Note::errorsInRow).sum(),
                known.map(StepRecord::help).orElse(null));
    }

    private static PackOutline outline(Pack pack) {
        var lessons = pack.lessons().stream()
                .map(lesson -> new LessonNeeds(lesson.id(), lesson.teaches(), lesson.requires()))
                .toList();
        return new PackOutline(pack.language(), pack.competencies(), lessons, pack.plans(), pack.rules());
    }
}
