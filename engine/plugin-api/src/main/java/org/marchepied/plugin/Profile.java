package org.marchepied.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skills profile: what the learner has done, can do and looks for. Fictional, as everything in a practice file.
 *
 * @param experiences in the order entered
 * @param trainings in the order entered
 * @param skills know-how, knowledge, attitudes, languages and licences, in the order entered
 * @param interests and responsibilities in associations
 * @param jobs looked for; the first is the one agreed with the adviser
 * @param hook the few lines that open the CV; empty if not written yet
 * @param contact how an employer reaches the learner
 * @param visible whether recruiters may see the profile
 */
public record Profile(
        List<Experience> experiences,
        List<Training> trainings,
        List<Skill> skills,
        List<String> interests,
        List<String> jobs,
        String hook,
        Contact contact,
        boolean visible) {

    public static final Profile EMPTY =
            new Profile(List.of(), List.of(), List.of(), List.of(), List.of(), "", Contact.EMPTY, false);

    public Profile {
        experiences = PracticeFile.orEmpty(experiences);
        trainings = PracticeFile.orEmpty(trainings);
        skills = PracticeFile.orEmpty(skills);
        interests = PracticeFile.orEmpty(interests);
        jobs = PracticeFile.orEmpty(jobs);
        hook = hook == null ? "" : hook;
        contact = contact == null ? Contact.EMPTY : contact;
    }

    /** Whether there is nothing in it yet. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /**
     * Work done.
     *
     * @param from year and month, such as {@code 2019-03}
     * @param to the same; null if it goes on
     * @param tasks in the learner's words; may be empty
     */
    public record Experience(
            String job,
            String employer,
            String place,
            String from,
            @Nullable String to,
            String tasks) {}

    /**
     * A training or a diploma.
     *
     * @param year in which it ended
     */
    public record Training(String title, String school, int year, boolean obtained) {}

    /**
     * Something the learner can do.
     *
     * @param level in stars, 0 for not said
     * @param shown whether it stands on the CV
     */
    public record Skill(Kind kind, String label, int level, boolean shown) {

        public static final int MOST_STARS = 4;

        public enum Kind {
            KNOW_HOW,
            KNOWLEDGE,
            ATTITUDE,
            LANGUAGE,
            LICENCE
        }
    }

    /** How to be reached; a part that is empty is not shown. */
    public record Contact(String name, String address, String phone, String email) {

        public static final Contact EMPTY = new Contact("", "", "", "");
    }
}
