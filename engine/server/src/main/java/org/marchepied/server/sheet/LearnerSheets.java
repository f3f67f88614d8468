package org.marchepied.server.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Autonomy;
import org.marchepied.learning.Competency;
import org.marchepied.learning.Completion;
import org.marchepied.learning.Evidence;
import org.marchepied.learning.FrenchLevel;
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
import org.marchepied.server.activity.AgencyEasiness;
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
    private final AgencyEasiness easiness;
    private final ActivityNotes notes;
    private final Workshops workshops;
    private final Clock clock;

    @Inject
    LearnerSheets(
            Steps steps,
            EvidenceLog evidence,
            AgencyEasiness easiness,
            ActivityNotes notes,
            Workshops workshops,
            Clock clock) {
        this.steps = steps;
        this.evidence = evidence;
        this.easiness = easiness;
        this.notes = notes;
        this.workshops = workshops;
        this.clock = clock;
    }

    public LearnerSheet of(SessionSummary session, LearnerName learner, Pack pack) {
        var known = known(List.of(learner.id()), pack).get(0);
        var recommender = recommender(learner.id(), pack);
        return new LearnerSheet(
                session,
                learner,
                known.standing().french(),
                pack,
                lessonLines(pack, known.records(), notes.of(learner.id(), pack.id())),
                competencyLines(pack, known),
                recommender.weakest(known.standing()).map(Competency::title).orElse(null),
                recommender.recommend(known.standing()),
                recommender.homework(known.standing()));
    }

    /** The part of the sheet that goes on paper. */
    public Outlook outlook(long learnerId, Pack pack) {
        return Objects.requireNonNull(outlooks(List.of(learnerId), pack).get(learnerId));
    }

    /** The same of each of these learners, all of one agency, in no more queries. */
    public Map<Long, Outlook> outlooks(List<Long> learnerIds, Pack pack) {
        if (learnerIds.isEmpty()) {
            return Map.of();
        }
        var recommender = recommender(learnerIds.get(0), pack);
        return known(learnerIds, pack).stream()
                .collect(Collectors.toMap(
                        Known::learnerId,
                        known -> new Outlook(
                                recommender.recommend(known.standing()),
                                recommender.homework(known.standing()).stream()
                                        .map(Recommendation.Homework::task)
                                        .toList(),
                                competencyLines(pack, known).stream()
                                        .filter(LearnerSheet.CompetencyLine::isAutonomous)
                                        .map(LearnerSheet.CompetencyLine::title)
                                        .toList())));
    }

    private Recommender recommender(long learnerId, Pack pack) {
        return new Recommender(outline(pack), easiness.of(learnerId, pack.id()));
    }

    private record Known(long learnerId, List<StepRecord> records, List<Evidence> evidence, Standing standing) {}

    private List<Known> known(List<Long> learnerIds, Pack pack) {
        var records = steps.ofAll(learnerIds, pack.id());
        var given = evidence.ofAll(learnerIds, pack.id());
        var french = workshops.french(learnerIds);
        return learnerIds.stream()
                .map(id -> known(
                        id,
                        pack,
                        records.getOrDefault(id, List.of()),
                        given.getOrDefault(id, List.of()),
                        french.get(id)))
                .toList();
    }

    private Known known(
            long learnerId, Pack pack, List<StepRecord> records, List<Evidence> given, @Nullable FrenchLevel french) {
        var standing = new Standing(
                LearnerModel.standard().after(given).masteries(pack.competencies(), clock.instant()),
                Completion.lessons(
                        pack.lessons().stream().map(Lesson::names).toList(),
                        Steps.completed(records),
                        Steps.completedLessons(records)),
                Autonomy.shownAlone(outline(pack), given, ZoneId.systemDefault()),
                french);
        return new Known(learnerId, records, given, standing);
    }

    private static List<LearnerSheet.CompetencyLine> competencyLines(Pack pack, Known known) {
        var autonomous = Autonomy.of(outline(pack), known.evidence(), ZoneId.systemDefault());
        return pack.competencies().stream()
                .map(competency -> new LearnerSheet.CompetencyLine(
                        competency.title(),
                        Objects.requireNonNull(known.standing().masteries().get(competency.id())),
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
