package org.marchepied.plugins.cvbuilder.model;

import java.time.LocalDate;
import java.util.List;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.Profile.Skill;

/**
 * Where one learner stands.
 *
 * @param entry which entry of the profile the form is about; {@link #NEW} for none yet
 * @param kind of skills that the page is about
 * @param pending the skill added and not yet validated; empty for none
 * @param radius for which offers were counted last, in km; 0 for not yet
 * @param made the achievements added, by title
 * @param draft of the CV
 */
public record CvState(
        LocalDate today,
        Place place,
        Profile profile,
        int entry,
        Skill.Kind kind,
        String pending,
        int radius,
        List<Made> made,
        Draft draft) {

    public static final int NEW = -1;

    public CvState {
        made = List.copyOf(made);
    }

    /** The state on another page. */
    public CvState at(Place next) {
        return new CvState(today, next, profile, NEW, kind, "", radius, made, draft);
    }

    /** The state on a form's page, about one entry. */
    public CvState at(Place next, int which) {
        return new CvState(today, next, profile, which, kind, "", radius, made, draft);
    }

    public CvState with(Profile changed) {
        return new CvState(today, place, changed, entry, kind, pending, radius, made, draft);
    }

    public CvState with(Draft changed) {
        return new CvState(today, place, profile, entry, kind, pending, radius, made, changed);
    }

    public CvState about(Skill.Kind another) {
        return new CvState(today, place, profile, entry, another, "", radius, made, draft);
    }

    public CvState adding(String skill) {
        return new CvState(today, place, profile, entry, kind, skill, radius, made, draft);
    }

    public CvState counted(int km) {
        return new CvState(today, place, profile, entry, kind, pending, km, made, draft);
    }

    public CvState having(List<Made> all) {
        return new CvState(today, place, profile, entry, kind, pending, radius, all, draft);
    }

    /**
     * An achievement added.
     *
     * @param what the picture's file name, or the link
     */
    public record Made(String title, String what) {}

    /**
     * What the learner chose for the CV so far.
     *
     * @param step of those where one picks, from 0
     * @param picked ids of what was picked
     * @param compositions how often the site wrote the hook; tells the screens apart
     * @param shown which contact details stand on the CV
     * @param layout empty for not chosen yet
     */
    public record Draft(
            int step,
            List<String> picked,
            String hook,
            int compositions,
            List<String> shown,
            String layout,
            boolean photo) {

        public static final Draft EMPTY = new Draft(0, List.of(), "", 0, List.of(), "", false);

        private static final int MOST_COMPOSITIONS = 999;

        public Draft {
            picked = List.copyOf(picked);
            shown = List.copyOf(shown);
        }

        public Draft at(int another) {
            return new Draft(another, picked, hook, compositions, shown, layout, photo);
        }

        public Draft picking(List<String> ids) {
            return new Draft(step, ids, hook, compositions, shown, layout, photo);
        }

        public Draft composed(String text) {
            var count = compositions == MOST_COMPOSITIONS ? 1 : compositions + 1;
            return new Draft(step, picked, text, count, shown, layout, photo);
        }

        public Draft written(String text) {
            return new Draft(step, picked, text, compositions, shown, layout, photo);
        }

        public Draft showing(List<String> parts) {
            return new Draft(step, picked, hook, compositions, parts, layout, photo);
        }

        public Draft in(String chosen) {
            return new Draft(step, picked, hook, compositions, shown, chosen, photo);
        }

        public Draft photo(boolean with) {
            return new Draft(step, picked, hook, compositions, shown, layout, with);
        }
    }
}
