package org.marchepied.plugins.cvbuilder.profile;

import java.util.ArrayList;
import java.util.List;
import org.marchepied.plugin.Hint;
import org.marchepied.plugins.cvbuilder.model.Vocabulary;

/** What to do next on the page of one kind of skills. */
final class SkillHints {

    private SkillHints() {}

    /** @param pending the skill added and not yet validated; empty for none */
    static List<Hint> of(SkillSet skills, String pending) {
        if (!pending.isEmpty()) {
            return validation(skills, pending);
        }
        var surplus = skills.surplus();
        if (surplus.isPresent()) {
            return List.of(press("remove", surplus.get(), skills));
        }
        var missing = skills.missing();
        if (!missing.isEmpty()) {
            var label = missing.get(0).label();
            return List.of(Hint.enter("skill", label, "hint.skill", label), Hint.press("add", "add", "hint.add"));
        }
        return List.of(skills.wronglyShown()
                .map(entry -> press(skills.skill(entry).shown() ? "hide" : "show", entry, skills))
                .orElse(Hint.press("continue", "continue", skills.isLastKind() ? "hint.finish" : "hint.continue")));
    }

    private static Hint press(String verb, int entry, SkillSet skills) {
        return Hint.press(
                verb + "-" + entry,
                verb + "?entry=" + entry,
                "hint." + verb + "-skill",
                skills.skill(entry).label());
    }

    private static List<Hint> validation(SkillSet skills, String pending) {
        var goal = skills.wanted(pending);
        if (goal.isEmpty()) {
            return List.of(Hint.press("cancel", "cancel", "hint.cancel"));
        }
        var hints = new ArrayList<Hint>();
        if (Vocabulary.hasLevels(skills.kind())) {
            var level = goal.get().level();
            hints.add(Hint.enter("level", Integer.toString(level), "hint.level", level));
        }
        hints.add(Hint.press("validate", "validate", "hint.validate"));
        return hints;
    }
}
