package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
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

/** The rubric Métiers recherchés: the job agreed with the adviser is locked, others are added, offers are counted. */
public final class JobsPage implements SitePage {

    private static final String SKILL = "job";

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "change" -> Faults.refused(state, SKILL, "change", "change.locked");
            case "add" -> add(config, state, action.field("job"));
            case "count" -> count(state, action.field("radius"));
            case "save" -> save(config, state, action);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public int edition(CvState state) {
        return state.profile().jobs().size();
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        var offers = state.radius() == 0 ? 0 : Offers.count(state.profile().jobs(), state.radius());
        return new StaticTemplates().jobs(page, config, state, Offers.RADII, offers);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var missing = missing(config, state);
        if (!missing.isEmpty()) {
            var code = missing.get(0);
            return List.of(
                    Hint.enter("job", code, "hint.job", Vocabulary.label(code)), Hint.press("add", "add", "hint.add"));
        }
        var km = Integer.toString(config.radius());
        return state.radius() == config.radius()
                ? List.of(Hint.press("save", "save", "hint.save"))
                : List.of(
                        Hint.enter("radius", km, "hint.radius", config.radius()),
                        Hint.press("count", "count", "hint.count"));
    }

    private static List<String> missing(CvConfig config, CvState state) {
        return config.otherJobs().stream()
                .filter(code -> !state.profile().jobs().contains(Vocabulary.label(code)))
                .toList();
    }

    private static Outcome<CvState> add(CvConfig config, CvState state, String code) {
        if (!Vocabulary.knows(code)) {
            return Faults.refused(state, SKILL, "job", "other-job.empty");
        }
        var label = Vocabulary.label(code);
        var jobs = state.profile().jobs();
        if (code.equals(config.job())) {
            return Faults.refused(state, SKILL, "job", "other-job.locked", label);
        }
        if (jobs.contains(label)) {
            return Faults.refused(state, SKILL, "job", "other-job.twice", label);
        }
        if (!config.otherJobs().contains(code)) {
            return Faults.refused(state, SKILL, "job", "other-job.different", label);
        }
        var added = state.with(Profiles.jobs(state.profile(), Entries.with(jobs, CvState.NEW, label)));
        return new Outcome.Advanced<>(
                added.counted(0), Feedback.of("other-job.added", label).at("job"), Judgement.right(SKILL));
    }

    private static Outcome<CvState> count(CvState state, String radius) {
        if (Offers.RADII.stream().noneMatch(km -> radius.equals(km.toString()))) {
            return Faults.refused(state, "radius", "radius", "radius.empty");
        }
        var km = Integer.parseInt(radius);
        var offers = Offers.count(state.profile().jobs(), km);
        return new Outcome.Advanced<>(
                state.counted(km), Feedback.of("radius.counted", offers, km).at("count"));
    }

    private static Outcome<CvState> save(CvConfig config, CvState state, Action action) {
        var chosen = action.field("job");
        var missing = missing(config, state);
        if (!missing.isEmpty()) {
            return missing.contains(chosen)
                    ? Faults.refused(state, SKILL, "job", "other-job.not-added", Vocabulary.label(chosen))
                    : Faults.refused(state, SKILL, "save", "jobs.missing", missing.size());
        }
        if (state.radius() == 0) {
            return Faults.refused(state, "radius", "radius", "radius.not-counted");
        }
        return state.radius() == config.radius()
                ? Completion.of(config, state, Judgement.right("radius"))
                : Faults.refused(state, "radius", "radius", "radius.different", state.radius());
    }
}
