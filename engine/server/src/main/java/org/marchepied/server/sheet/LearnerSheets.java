package org.marchepied.server.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marchepied.learning.Completion;
import org.marchepied.learning.LearnerModel;
import org.marchepied.learning.LessonNeeds;
import org.marchepied.learning.LessonSteps;
import org.marchepied.learning.Mastery;
import org.marchepied.learning.PackOutline;
import org.marchepied.learning.Recommendation;
import org.marchepied.learning.Recommender;
import org.marchepied.learning.StepId;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Step;
import org.marchepied.server.activity.ActivityNotes;
import org.marchepied.server.activity.EvidenceLog;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;

/** Puts together what is known of a learner: completion, help, mastery, the next session. */
@ApplicationScoped
public class LearnerSheets {

    private final Steps steps;
    private final EvidenceLog evidence;
    private final ActivityNotes notes;
    private final Clock clock;

    @Inject
    LearnerSheets(Steps steps, EvidenceLog evidence, ActivityNotes notes, Clock clock) {
        this.steps = steps;
        this.evidence = evidence;
        this.notes = notes;
        this.clock = clock;
    }

    public LearnerSheet of(SessionSummary session, LearnerName learner, Pack pack) {
        var records = steps.of(learner.id(), pack.id());
        var completed = Steps.completed(records);
        var masteries = masteries(learner.id(), pack);
        return new LearnerSheet(
                session,
                learner,
                pack.title(),
                lessonLines(pack, records, completed, notes.of(learner.id(), pack.id())),
                competencyLines(pack, masteries),
                recommend(pack, masteries, completed));
    }

    /** The next session for a learner, and why. */
    public Recommendation recommendation(long learnerId, Pack pack) {
        return recommend(pack, masteries(learnerId, pack), Steps.completed(steps.of(learnerId, pack.id())));
    }

    private Map<String, Mastery> masteries(long learnerId, Pack pack) {
        return LearnerModel.standard()
                .after(evidence.of(learnerId, pack.id()))
                .masteries(pack.competencies(), clock.instant());
    }

    private static Recommendation recommend(Pack pack, Map<String, Mastery> masteries, Set<StepId> completed) {
        var lessons = pack.lessons().stream().map(LearnerSheets::steps).toList();
        return new Recommender(outline(pack)).recommend(masteries, Completion.lessons(lessons, completed, Set.of()));
    }

    private static List<LearnerSheet.CompetencyLine> competencyLines(Pack pack, Map<String, Mastery> masteries) {
        return pack.competencies().stream()
                .map(competency -> new LearnerSheet.CompetencyLine(
                        competency.title(),
                        Objects.requireNonNull(masteries.get(competency.id())).percent(),
                        Objects.requireNonNull(masteries.get(competency.id())).observations()))
                .toList();
    }

    private static List<LearnerSheet.LessonLine> lessonLines(
            Pack pack, List<StepRecord> records, Set<StepId> completed, List<ActivityNotes.Note> notes) {
        return pack.lessons().stream()
                .map(lesson -> new LearnerSheet.LessonLine(
                        lesson.title(),
                        Completion.ofLesson(steps(lesson), completed),
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

    private static LessonSteps steps(Lesson lesson) {
        return new LessonSteps(
                lesson.id(),
                lesson.steps().stream()
                        .map(step -> new LessonSteps.Named(step.id(), step.was()))
                        .toList());
    }

    private static PackOutline outline(Pack pack) {
        var lessons = pack.lessons().stream()
                .map(lesson -> new LessonNeeds(lesson.id(), lesson.teaches(), lesson.requires()))
                .toList();
        return new PackOutline(pack.language(), pack.competencies(), lessons, pack.plans(), pack.rules());
    }
}
