package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.Comparison;
import org.marchepied.plugins.cvbuilder.model.Completion;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Entries;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.Profiles;
import org.marchepied.plugins.cvbuilder.model.SitePage;

/** The rubric Votre parcours: experiences, trainings, interests, each to be added, changed or removed. */
public final class BackgroundPage implements SitePage {

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "add-experience" -> opened(state.at(Place.EXPERIENCE));
            case "add-training" -> opened(state.at(Place.TRAINING));
            case "add-interest" -> opened(state.at(Place.INTEREST));
            case "change-experience", "change-training", "change-interest" -> change(state, action);
            case "remove-experience", "remove-training", "remove-interest" -> remove(config, state, action);
            case "finish" -> finish(config, state);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().background(page, config, state);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var hints = new ArrayList<Hint>();
        for (var kind : Kind.values()) {
            kind.next(kind.compared(config, state)).ifPresent(hints::add);
        }
        return List.of(hints.isEmpty() ? Hint.press("finish", "finish", "hint.finish") : hints.get(0));
    }

    private static Outcome<CvState> opened(CvState form) {
        return new Outcome.Advanced<>(form, Feedback.of("form.opened"));
    }

    private static Outcome<CvState> change(CvState state, Action action) {
        var kind = Kind.of(action);
        var place = Entries.place(action, kind.size(state));
        return place.isEmpty() ? SitePage.unknown(state) : opened(state.at(kind.form(), place.getAsInt()));
    }

    private static Outcome<CvState> remove(CvConfig config, CvState state, Action action) {
        var kind = Kind.of(action);
        var place = Entries.place(action, kind.size(state));
        if (place.isEmpty()) {
            return SitePage.unknown(state);
        }
        var entry = place.getAsInt();
        if (!kind.compared(config, state).isSurplus(entry)) {
            return Faults.refused(
                    state,
                    kind.skill(),
                    "remove-" + kind.skill() + "-" + entry,
                    "remove.keep",
                    kind.name(state, entry));
        }
        return new Outcome.Advanced<>(
                without(state, kind, entry), Feedback.of("removed"), Judgement.right(kind.skill()));
    }

    private static CvState without(CvState state, Kind kind, int entry) {
        var profile = state.profile();
        return state.with(
                switch (kind) {
                    case EXPERIENCE -> Profiles.experiences(profile, Entries.without(profile.experiences(), entry));
                    case TRAINING -> Profiles.trainings(profile, Entries.without(profile.trainings(), entry));
                    case INTEREST -> Profiles.interests(profile, Entries.without(profile.interests(), entry));
                });
    }

    private static Outcome<CvState> finish(CvConfig config, CvState state) {
        for (var kind : Kind.values()) {
            var compared = kind.compared(config, state);
            if (!compared.isMet()) {
                return unfinished(state, kind, compared);
            }
        }
        return Completion.of(config, state, Judgement.right("review"));
    }

    private static Outcome<CvState> unfinished(CvState state, Kind kind, Comparison compared) {
        if (!compared.surplus().isEmpty()) {
            return Faults.refused(
                    state,
                    "review",
                    "finish",
                    "finish.surplus",
                    kind.name(state, compared.surplus().get(0)));
        }
        return compared.wrong().isEmpty()
                ? Faults.refused(state, "review", "finish", "finish.missing-" + kind.skill())
                : Faults.refused(
                        state,
                        "review",
                        "finish",
                        "finish.wrong",
                        kind.name(state, compared.wrong().get(0)));
    }
}
