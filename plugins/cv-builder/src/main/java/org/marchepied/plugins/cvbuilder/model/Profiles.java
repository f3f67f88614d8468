package org.marchepied.plugins.cvbuilder.model;

import java.util.List;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.Profile.Experience;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugin.Profile.Training;

/** A profile with one part changed. */
public final class Profiles {

    private Profiles() {}

    public static Profile experiences(Profile of, List<Experience> all) {
        return new Profile(
                all, of.trainings(), of.skills(), of.interests(), of.jobs(), of.hook(), of.contact(), of.visible());
    }

    public static Profile trainings(Profile of, List<Training> all) {
        return new Profile(
                of.experiences(), all, of.skills(), of.interests(), of.jobs(), of.hook(), of.contact(), of.visible());
    }

    public static Profile skills(Profile of, List<Skill> all) {
        return new Profile(
                of.experiences(),
                of.trainings(),
                all,
                of.interests(),
                of.jobs(),
                of.hook(),
                of.contact(),
                of.visible());
    }

    public static Profile interests(Profile of, List<String> all) {
        return new Profile(
                of.experiences(), of.trainings(), of.skills(), all, of.jobs(), of.hook(), of.contact(), of.visible());
    }

    public static Profile jobs(Profile of, List<String> all) {
        return new Profile(
                of.experiences(),
                of.trainings(),
                of.skills(),
                of.interests(),
                all,
                of.hook(),
                of.contact(),
                of.visible());
    }

    public static Profile hook(Profile of, String text) {
        return new Profile(
                of.experiences(),
                of.trainings(),
                of.skills(),
                of.interests(),
                of.jobs(),
                text,
                of.contact(),
                of.visible());
    }

    public static Profile contact(Profile of, Profile.Contact contact) {
        return new Profile(
                of.experiences(),
                of.trainings(),
                of.skills(),
                of.interests(),
                of.jobs(),
                of.hook(),
                contact,
                of.visible());
    }

    public static Profile visible(Profile of, boolean visible) {
        return new Profile(
                of.experiences(),
                of.trainings(),
                of.skills(),
                of.interests(),
                of.jobs(),
                of.hook(),
                of.contact(),
                visible);
    }
}
