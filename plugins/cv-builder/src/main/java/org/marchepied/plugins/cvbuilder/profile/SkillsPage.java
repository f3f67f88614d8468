package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.Completion;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Entries;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Profiles;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Vocabulary;

/** The rubric Compétences, one kind of skills at a time: add from the list, say the level, validate; hide or show. */
public final class SkillsPage implements SitePage {

    private static final Skill.Kind[] KINDS = Skill.Kind.values();

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        var skills = SkillSet.of(config, state);
        return switch (action.name()) {
            case "add" -> add(skills, state, action.field("skill"));
            case "validate" -> validate(skills, state, action.field("level"));
            case "cancel" -> cancel(state);
            case "hide" -> show(skills, state, action, false);
            case "show" -> show(skills, state, action, true);
            case "remove" -> remove(skills, state, action);
            case "continue" -> goOn(config, skills, state, action.field("skill"));
            case "back" -> back(state);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public String name(CvState state) {
        return state.kind().name();
    }

    @Override
    public int edition(CvState state) {
        return 2 * state.profile().skills().size() + (state.pending().isEmpty() ? 0 : 1);
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().skills(page, config, state, SkillSet.of(config, state));
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        return SkillHints.of(SkillSet.of(config, state), state.pending());
    }

    private static String judged(SkillSet skills) {
        return switch (skills.kind()) {
            case LANGUAGE -> "language";
            case LICENCE -> "licence";
            default -> "skill";
        };
    }

    private static Outcome<CvState> add(SkillSet skills, CvState state, String label) {
        if (!state.pending().isEmpty()) {
            return SitePage.unknown(state);
        }
        if (!skills.isOption(label)) {
            return Faults.refused(state, judged(skills), "skill", "skill.empty");
        }
        if (skills.has(label)) {
            return Faults.refused(state, judged(skills), "skill", "skill.twice", label);
        }
        if (skills.wanted(label).isEmpty()) {
            return Faults.refused(state, judged(skills), "skill", "skill.different", label);
        }
        return new Outcome.Advanced<>(
                state.adding(label),
                Feedback.of("skill.added", label).at(Vocabulary.hasLevels(skills.kind()) ? "level" : "validate"));
    }

    private static Outcome<CvState> cancel(CvState state) {
        return new Outcome.Advanced<>(
                state.adding(""), Feedback.of("skill.cancelled").at("skill"));
    }

    private static Outcome<CvState> validate(SkillSet skills, CvState state, String level) {
        var goal = skills.wanted(state.pending());
        if (goal.isEmpty()) {
            return SitePage.unknown(state);
        }
        if (Vocabulary.hasLevels(skills.kind())
                && !level.equals(Integer.toString(goal.get().level()))) {
            var error = level.matches("[1-4]") ? "level.different" : "level.empty";
            return Faults.refused(
                    state, "level", "level", error, state.pending(), goal.get().level());
        }
        var skill = new Skill(skills.kind(), goal.get().label(), goal.get().level(), true);
        var all = Entries.with(state.profile().skills(), CvState.NEW, skill);
        var judgements = new ArrayList<>(List.of(Judgement.right(judged(skills))));
        if (Vocabulary.hasLevels(skills.kind())) {
            judgements.add(Judgement.right("level"));
        }
        return new Outcome.Advanced<>(
                state.with(Profiles.skills(state.profile(), all)).adding(""),
                Feedback.of("skill.validated", skill.label()).at("skill"),
                judgements,
                papers -> papers);
    }

    private static Outcome<CvState> show(SkillSet skills, CvState state, Action action, boolean shown) {
        var place = Entries.place(action, state.profile().skills().size());
        if (place.isEmpty()
                || !skills.entries().contains(place.getAsInt())
                || skills.skill(place.getAsInt()).shown() == shown) {
            return SitePage.unknown(state);
        }
        var entry = place.getAsInt();
        var skill = skills.skill(entry);
        var isAsked = skills.wanted(skill.label())
                .filter(goal -> goal.shown() == shown)
                .isPresent();
        if (!shown && !isAsked && skills.isLastShown(entry)) {
            return Faults.refused(state, "hide", "hide-" + entry, "hide.all");
        }
        var changed = new Skill(skill.kind(), skill.label(), skill.level(), shown);
        var all = Entries.with(state.profile().skills(), entry, changed);
        return new Outcome.Advanced<>(
                state.with(Profiles.skills(state.profile(), all)),
                Feedback.of(shown ? "skill.shown" : "skill.hidden", skill.label())
                        .at((shown ? "hide-" : "show-") + entry),
                isAsked ? Judgement.right("hide") : Judgement.wrong("hide", "other-skill"));
    }

    private static Outcome<CvState> remove(SkillSet skills, CvState state, Action action) {
        var place = Entries.place(action, state.profile().skills().size());
        if (place.isEmpty() || !skills.entries().contains(place.getAsInt())) {
            return SitePage.unknown(state);
        }
        var entry = place.getAsInt();
        var label = skills.skill(entry).label();
        if (!skills.isSurplus(entry)) {
            return Faults.refused(state, judged(skills), "remove-" + entry, "remove.keep", label);
        }
        var all = Entries.without(state.profile().skills(), entry);
        return new Outcome.Advanced<>(
                state.with(Profiles.skills(state.profile(), all)),
                Feedback.of("skill.removed", label).at(state.pending().isEmpty() ? "skill" : "validate"));
    }

    private static Outcome<CvState> goOn(CvConfig config, SkillSet skills, CvState state, String chosen) {
        if (!state.pending().isEmpty()) {
            return Faults.refused(state, judged(skills), "continue", "continue.not-validated", state.pending());
        }
        if (skills.isOption(chosen) && !skills.has(chosen)) {
            return Faults.refused(state, judged(skills), "skill", "skill.not-added", chosen);
        }
        var surplus = skills.surplus();
        if (surplus.isPresent()) {
            return Faults.refused(
                    state,
                    judged(skills),
                    "continue",
                    "continue.surplus",
                    skills.skill(surplus.get()).label());
        }
        if (!skills.missing().isEmpty()) {
            return Faults.refused(
                    state,
                    judged(skills),
                    "continue",
                    "continue.missing",
                    skills.missing().size());
        }
        var wrong = skills.wronglyShown();
        if (wrong.isPresent()) {
            var skill = skills.skill(wrong.get());
            return Faults.refused(
                    state, "hide", "continue", skill.shown() ? "continue.hide" : "continue.show", skill.label());
        }
        var next = state.kind().ordinal() + 1;
        return next == KINDS.length
                ? Completion.of(config, state, Judgement.right("review"))
                : new Outcome.Advanced<>(state.about(KINDS[next]), Feedback.of("skills.next"));
    }

    private static Outcome<CvState> back(CvState state) {
        return state.kind().ordinal() == 0
                ? new Outcome.Rejected<>(state, Feedback.of("back.first-page"))
                : SitePage.back(state.about(KINDS[state.kind().ordinal() - 1]));
    }
}
