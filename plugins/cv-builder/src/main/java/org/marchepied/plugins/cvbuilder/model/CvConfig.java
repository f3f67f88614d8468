package org.marchepied.plugins.cvbuilder.model;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.Profile.Experience;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugin.Profile.Training;

/**
 * What a pack says about one exercise; the schema explains each part. What is left out takes the default here, which
 * tells of a fictional forklift driver.
 *
 * @param task key of a {@link Task}
 * @param profile whose profile the exercise goes on from: {@code own}, {@code exercise}
 * @param job code of the job agreed with the adviser
 * @param jobTitle as it stands on the CV
 * @param before what the profile already holds of the part that the exercise is about
 * @param offerJob code of the job that the CV is made for
 * @param radius in km; the one to choose
 * @param way of adding a CV: {@code choice}, {@code usb}, {@code scan}
 * @param photo {@code free}, {@code with}, {@code without}
 */
public record CvConfig(
        String task,
        String entrance,
        String profile,
        Person person,
        String job,
        String jobTitle,
        List<Work> experiences,
        List<Course> trainings,
        List<String> interests,
        List<Ability> skills,
        Before before,
        List<String> otherJobs,
        Integer radius,
        Boolean visible,
        String card,
        List<Achievement> achievements,
        String way,
        String offerJob,
        Boolean anonymous,
        String photo,
        List<String> starters,
        List<String> qualities,
        String strengths,
        List<String> endings) {

    public CvConfig {
        task = requireNonNullElse(task, Task.PARCOURS.key());
        entrance = requireNonNullElse(entrance, "direct");
        profile = requireNonNullElse(profile, "own");
        person = requireNonNullElse(person, Example.PERSON);
        job = requireNonNullElse(job, Example.JOB);
        jobTitle = requireNonNullElse(jobTitle, Vocabulary.label(job));
        experiences = List.copyOf(requireNonNullElse(experiences, Example.EXPERIENCES));
        trainings = List.copyOf(requireNonNullElse(trainings, Example.TRAININGS));
        interests = List.copyOf(requireNonNullElse(interests, Example.INTERESTS));
        skills = List.copyOf(requireNonNullElse(skills, Example.SKILLS));
        before = requireNonNullElse(before, Before.NOTHING);
        otherJobs = List.copyOf(requireNonNullElse(otherJobs, Example.OTHER_JOBS));
        radius = requireNonNullElse(radius, Example.RADIUS);
        visible = requireNonNullElse(visible, true);
        card = requireNonNullElse(card, Example.CARD);
        achievements = List.copyOf(requireNonNullElse(achievements, Example.ACHIEVEMENTS));
        way = requireNonNullElse(way, "choice");
        offerJob = requireNonNullElse(offerJob, job);
        anonymous = requireNonNullElse(anonymous, false);
        photo = requireNonNullElse(photo, "free");
        starters = List.copyOf(requireNonNullElse(starters, Example.STARTERS));
        qualities = List.copyOf(requireNonNullElse(qualities, Example.QUALITIES));
        strengths = requireNonNullElse(strengths, Example.STRENGTHS);
        endings = List.copyOf(requireNonNullElse(endings, Example.ENDINGS));
    }

    public Task chosenTask() {
        return Task.of(task);
    }

    public boolean is(Task one) {
        return chosenTask() == one;
    }

    public boolean asksEntrance() {
        return entrance.equals("menu") && Task.RUBRICS.contains(chosenTask());
    }

    boolean usesOwnProfile() {
        return profile.equals("own");
    }

    /** The profile as it is to be, with the dates of the session's day. */
    public Profile goal(LocalDate today) {
        return new Profile(
                experiences(experiences, today),
                trainings(trainings, today),
                skills.stream().map(Ability::toSkill).toList(),
                interests,
                List.of(Vocabulary.label(job)),
                "",
                new Profile.Contact(person.name(), "", "", ""),
                false);
    }

    static List<Experience> experiences(List<Work> works, LocalDate today) {
        return works.stream().map(work -> work.on(today)).toList();
    }

    static List<Training> trainings(List<Course> courses, LocalDate today) {
        return courses.stream().map(course -> course.on(today)).toList();
    }

    /**
     * Work, with dates in months before the session's.
     *
     * @param from months ago
     * @param to months ago; null if it goes on
     */
    public record Work(
            String job,
            String employer,
            String place,
            Integer from,
            @Nullable Integer to,
            @Nullable String tasks) {

        Experience on(LocalDate today) {
            var month = YearMonth.from(today);
            return new Experience(
                    job,
                    employer,
                    place,
                    month.minusMonths(from).toString(),
                    to == null ? null : month.minusMonths(to).toString(),
                    requireNonNullElse(tasks, ""));
        }
    }

    /** @param yearsAgo when it ended */
    public record Course(
            String title,
            String school,
            Integer yearsAgo,
            @Nullable Boolean obtained) {

        Training on(LocalDate today) {
            return new Training(title, school, today.getYear() - yearsAgo, requireNonNullElse(obtained, true));
        }
    }

    /**
     * A skill.
     *
     * @param kind {@code know-how}, {@code knowledge}, {@code attitude}, {@code language}, {@code licence}
     * @param level in stars; null for kinds without
     * @param shown null for true
     */
    public record Ability(
            String kind,
            String label,
            @Nullable Integer level,
            @Nullable Boolean shown) {

        Skill toSkill() {
            var skillKind = Vocabulary.kind(kind);
            var stars = Vocabulary.hasLevels(skillKind) ? requireNonNullElse(level, 3) : 0;
            return new Skill(skillKind, label, stars, requireNonNullElse(shown, true));
        }
    }

    /** What the profile holds at the start, where a pack says so. */
    public record Before(List<Work> experiences, List<Course> trainings, List<String> interests, List<Ability> skills) {

        static final Before NOTHING = new Before(List.of(), List.of(), List.of(), List.of());

        public Before {
            experiences = List.copyOf(requireNonNullElse(experiences, List.of()));
            trainings = List.copyOf(requireNonNullElse(trainings, List.of()));
            interests = List.copyOf(requireNonNullElse(interests, List.of()));
            skills = List.copyOf(requireNonNullElse(skills, List.of()));
        }
    }

    /**
     * Something made, to be shown with a picture or a link.
     *
     * @param link null where it is a picture
     */
    public record Achievement(String title, @Nullable String link) {}
}
