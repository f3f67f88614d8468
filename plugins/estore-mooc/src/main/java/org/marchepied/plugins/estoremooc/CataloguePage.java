package org.marchepied.plugins.estoremooc;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.estoremooc.jte.StaticTemplates;

/** The catalogue: a word to search, three filters, what was found, and an advertisement beside it. */
final class CataloguePage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return switch (action.name()) {
            case "search" -> search(config, state, Search.of(action));
            case "clear" -> new Outcome.Advanced<>(state.search(Search.NONE), Feedback.of("search.cleared"));
            case "open" -> open(config, state, action.field("module"));
            case "advert" -> StorePage.astray(state, "advert", "choose");
            default -> StorePage.unknown(state);
        };
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates()
                .catalogue(page, config, shown(config, state), !state.search().isEmpty());
    }

    @Override
    public Map<String, String> values(StoreState state) {
        return state.search().fields();
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        var target = config.target();
        if (!state.search().isEmpty() && state.search().finds(target)) {
            return List.of(Hint.press("open-" + target.id(), "open?module=" + target.id(), "hint.open"));
        }
        var proposal = config.proposal(state.language());
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("word", proposal.word(), "hint.word", proposal.word()));
        filter(hints, "theme", state.search().theme(), proposal.theme(), target.theme());
        filter(hints, "duration", state.search().duration(), proposal.duration(), target.duration());
        filter(hints, "level", state.search().level(), proposal.level(), target.level());
        hints.add(Hint.press("search", "search", "hint.search"));
        return hints;
    }

    /** A filter that is proposed, or that was set and may be wrong. */
    private static void filter(List<Hint> hints, String field, String held, String proposed, String right) {
        if (!proposed.isEmpty() || !held.isEmpty()) {
            hints.add(Hint.enter(field, right, "hint." + field + "." + right));
        }
    }

    /** What was found; before the first search two modules that nobody asked for. */
    static List<Course> shown(StoreConfig config, StoreState state) {
        return state.search().isEmpty()
                ? Catalogue.modules().stream()
                        .filter(module -> !module.theme().equals(config.target().theme()) && module.hasVideo())
                        .limit(2)
                        .toList()
                : state.search().found();
    }

    private static Outcome<StoreState> search(StoreConfig config, StoreState state, Search search) {
        if (search.isEmpty()) {
            return new Outcome.Rejected<>(state, Feedback.of("search.empty").at("word"));
        }
        if (search.isSentence()) {
            return refused(state, "word", "search.sentence", Judgement.wrong("search", "sentence"));
        }
        var searched = state.search(search);
        var target = config.target();
        if (!search.hasWordOf(target)) {
            var error = Catalogue.modules().stream().anyMatch(search::hasWordOf) ? "other-word" : "nothing";
            return refused(searched, "word", "search." + error, Judgement.wrong("search", error));
        }
        if (!search.finds(target)) {
            return wrongFilter(searched, target);
        }
        var judgements = new ArrayList<Judgement>();
        if (!search.word().isEmpty()) {
            judgements.add(Judgement.right("search"));
        }
        if (search.hasFilter()) {
            judgements.add(Judgement.right("filter"));
        }
        return new Outcome.Advanced<>(
                searched, Feedback.of("search.found", search.found().size()), judgements, papers -> papers);
    }

    private static Outcome<StoreState> wrongFilter(StoreState state, Course target) {
        var search = state.search();
        var filter = !fits(search.theme(), target.theme())
                ? "theme"
                : !fits(search.duration(), target.duration()) ? "duration" : "level";
        return refused(state, filter, "filter." + filter, Judgement.wrong("filter", filter));
    }

    private static boolean fits(String filter, String value) {
        return filter.isEmpty() || filter.equals(value);
    }

    private static Outcome<StoreState> open(StoreConfig config, StoreState state, String module) {
        if (shown(config, state).stream().noneMatch(any -> any.id().equals(module))) {
            return StorePage.unknown(state);
        }
        if (config.isTarget(module)) {
            return new Outcome.Advanced<>(state.open(module), Feedback.of("open.right"), Judgement.right("choose"));
        }
        return new Outcome.Rejected<>(
                state.open(module),
                Feedback.of("open." + difference(Catalogue.module(module), config.target())),
                Judgement.wrong("choose", "other-module"));
    }

    private static String difference(Course opened, Course target) {
        if (!opened.theme().equals(target.theme())) {
            return "other-theme";
        }
        return opened.duration().equals(target.duration()) ? "other-subject" : "other-duration";
    }

    private static Outcome<StoreState> refused(StoreState state, String field, String key, Judgement judgement) {
        return new Outcome.Rejected<>(state, Feedback.of(key).at(field), judgement);
    }
}
