package org.marchepied.plugins.cvbuilder.model;

import java.time.LocalDate;
import java.util.List;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.Start;

/** What the profile holds when an exercise begins, and what an exercise gives back to the practice file. */
public final class Beginning {

    private Beginning() {}

    /**
     * The part that the exercise is about is as the pack says; the others are the learner's own, or those of the
     * exercise's person where there are none.
     */
    public static CvState of(CvConfig config, Start start) {
        var task = config.chosenTask();
        var base = base(config, start);
        var draft = task == Task.MAKE_CV ? CvState.Draft.EMPTY.written(base.hook()) : CvState.Draft.EMPTY;
        return new CvState(
                start.today(),
                config.asksEntrance() ? Place.MENU : task.first(),
                merged(base, before(config, start.today()), task),
                CvState.NEW,
                Profile.Skill.Kind.KNOW_HOW,
                "",
                0,
                List.of(),
                draft);
    }

    /** The practice file's profile with the part that the exercise is about, or all of it where it is another's. */
    public static Profile kept(Profile own, Profile made, Task task) {
        return isOf(own, made.contact().name()) ? merged(own, made, task) : made;
    }

    private static Profile base(CvConfig config, Start start) {
        var goal = config.goal(start.today());
        var own = start.practiceFile().profile();
        if (!config.usesOwnProfile() || !isOf(own, config.person().name())) {
            return goal;
        }
        return new Profile(
                orElse(own.experiences(), goal.experiences()),
                orElse(own.trainings(), goal.trainings()),
                orElse(own.skills(), goal.skills()),
                orElse(own.interests(), goal.interests()),
                orElse(own.jobs(), goal.jobs()),
                own.hook(),
                goal.contact(),
                own.visible());
    }

    private static boolean isOf(Profile profile, String name) {
        return !profile.isEmpty() && profile.contact().name().equals(name);
    }

    private static Profile before(CvConfig config, LocalDate today) {
        var before = config.before();
        return new Profile(
                CvConfig.experiences(before.experiences(), today),
                CvConfig.trainings(before.trainings(), today),
                before.skills().stream().map(CvConfig.Ability::toSkill).toList(),
                before.interests(),
                List.of(Vocabulary.label(config.job())),
                "",
                new Profile.Contact(config.person().name(), "", "", ""),
                false);
    }

    /** The profile with a part of another one: the part that the task is about. */
    private static Profile merged(Profile all, Profile part, Task task) {
        var background = task == Task.PARCOURS;
        var makesCv = task == Task.MAKE_CV;
        return new Profile(
                background ? part.experiences() : all.experiences(),
                background ? part.trainings() : all.trainings(),
                task == Task.COMPETENCES ? part.skills() : all.skills(),
                background ? part.interests() : all.interests(),
                task == Task.METIERS ? part.jobs() : all.jobs(),
                makesCv || task == Task.HOOK ? part.hook() : all.hook(),
                makesCv ? part.contact() : all.contact(),
                task == Task.SHOWCASE ? part.visible() : all.visible());
    }

    private static <T> List<T> orElse(List<T> own, List<T> other) {
        return own.isEmpty() ? other : own;
    }
}
