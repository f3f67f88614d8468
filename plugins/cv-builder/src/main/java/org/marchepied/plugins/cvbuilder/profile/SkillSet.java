package org.marchepied.plugins.cvbuilder.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Vocabulary;

/**
 * The skills of one kind, compared with the person's sheet.
 *
 * @param options what can be added
 * @param entries places in the profile of the skills of this kind
 */
public record SkillSet(
        Skill.Kind kind, List<String> options, List<Integer> entries, List<Skill> all, List<Skill> wanted) {

    public static SkillSet of(CvConfig config, CvState state) {
        var kind = state.kind();
        var wanted = config.goal(state.today()).skills().stream()
                .filter(skill -> skill.kind() == kind)
                .toList();
        var options = new LinkedHashSet<>(Vocabulary.suggestions(config.job(), kind));
        wanted.forEach(skill -> options.add(skill.label()));
        var all = state.profile().skills();
        var entries = new ArrayList<Integer>();
        for (var entry = 0; entry < all.size(); entry++) {
            if (all.get(entry).kind() == kind) {
                entries.add(entry);
            }
        }
        return new SkillSet(kind, List.copyOf(options), entries, all, wanted);
    }

    /** Whether no other kind comes after this one. */
    public boolean isLastKind() {
        return kind.ordinal() == Skill.Kind.values().length - 1;
    }

    public Skill skill(int entry) {
        return all.get(entry);
    }

    boolean isOption(String label) {
        return options.contains(label);
    }

    boolean has(String label) {
        return entries.stream().anyMatch(entry -> skill(entry).label().equals(label));
    }

    /** What the sheet says of a skill. */
    Optional<Skill> wanted(String label) {
        return wanted.stream().filter(skill -> skill.label().equals(label)).findFirst();
    }

    /** An entry that the sheet does not name, names with other stars, or that stands there twice. */
    Optional<Integer> surplus() {
        return entries.stream().filter(this::isSurplus).findFirst();
    }

    boolean isSurplus(int entry) {
        var skill = skill(entry);
        var isRight = wanted(skill.label())
                .filter(goal -> goal.level() == skill.level())
                .isPresent();
        return !isRight
                || entries.stream()
                        .anyMatch(other -> other < entry && skill(other).label().equals(skill.label()));
    }

    List<Skill> missing() {
        return wanted.stream().filter(skill -> !has(skill.label())).toList();
    }

    /** An entry that is shown and is to be hidden, or the other way round. */
    Optional<Integer> wronglyShown() {
        return entries.stream()
                .filter(entry -> wanted(skill(entry).label())
                        .filter(goal -> goal.shown() != skill(entry).shown())
                        .isPresent())
                .findFirst();
    }

    /** Whether nothing would be left to show without the entry. */
    boolean isLastShown(int entry) {
        return all.stream().filter(Skill::shown).count() == 1 && skill(entry).shown();
    }
}
