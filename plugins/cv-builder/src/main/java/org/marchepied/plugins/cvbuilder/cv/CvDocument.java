package org.marchepied.plugins.cvbuilder.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.Profile.Experience;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugin.Profile.Training;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;

/**
 * What stands on the CV.
 *
 * @param name empty for an anonymous one
 * @param contact lines
 * @param experiences the newest first
 * @param trainings the newest first
 * @param layout one of {@link LayoutPage#LAYOUTS}
 */
public record CvDocument(
        String name,
        String job,
        List<String> contact,
        String hook,
        List<Experience> experiences,
        List<Training> trainings,
        List<Skill> skills,
        List<Skill> languages,
        List<Skill> licences,
        List<String> interests,
        String layout,
        boolean photo) {

    public static CvDocument of(CvConfig config, CvState state) {
        var profile = state.profile();
        var draft = state.draft();
        var skills = picked(draft, "skill", profile.skills());
        return new CvDocument(
                draft.shown().contains("name") ? profile.contact().name() : "",
                config.jobTitle(),
                contact(profile.contact(), draft.shown()),
                profile.hook(),
                picked(draft, "experience", profile.experiences()).stream()
                        .sorted(Comparator.comparing(Experience::from).reversed())
                        .toList(),
                picked(draft, "training", profile.trainings()).stream()
                        .sorted(Comparator.comparing(Training::year).reversed())
                        .toList(),
                skills.stream().filter(skill -> !isOther(skill)).toList(),
                skills.stream()
                        .filter(skill -> skill.kind() == Skill.Kind.LANGUAGE)
                        .toList(),
                skills.stream()
                        .filter(skill -> skill.kind() == Skill.Kind.LICENCE)
                        .toList(),
                picked(draft, "interest", profile.interests()),
                draft.layout().isEmpty() ? LayoutPage.LAYOUTS.get(0) : draft.layout(),
                draft.photo());
    }

    /** The lines of the hook. */
    public List<String> hookLines() {
        return hook.lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isIn(String other) {
        return layout.equals(other);
    }

    private static boolean isOther(Skill skill) {
        return skill.kind() == Skill.Kind.LANGUAGE || skill.kind() == Skill.Kind.LICENCE;
    }

    private static List<String> contact(Profile.Contact contact, List<String> shown) {
        BiFunction<String, String, List<String>> line =
                (part, text) -> shown.contains(part) && !text.isEmpty() ? List.of(text) : List.of();
        var lines = new ArrayList<String>();
        lines.addAll(line.apply("address", contact.address()));
        lines.addAll(line.apply("phone", contact.phone()));
        lines.addAll(line.apply("email", contact.email()));
        return lines;
    }

    private static <T> List<T> picked(CvState.Draft draft, String prefix, List<T> all) {
        var some = new ArrayList<T>();
        for (var place = 0; place < all.size(); place++) {
            if (draft.picked().contains(prefix + "-" + place)) {
                some.add(all.get(place));
            }
        }
        return some;
    }
}
