package org.marchepied.plugins.offerapplication.partner;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.apply.Sending;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.offers.Words;

/** "I am not a robot": pictures to tick, or the accessible way, a question in words. */
public final class CheckPage implements SitePage {

    private static final String SKILL = "robot-check";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "check" -> state.accessible() ? sum(config, state, action) : tiles(config, state, action);
            case "accessible" -> SitePage.to(state.accessible(true), "check.accessible-on");
            case "pictures" -> SitePage.to(state.accessible(false), "check.pictures-on");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().check(page, config, state.accessible(), Puzzle.of(state));
    }

    @Override
    public String variant(OfferState state) {
        return state.round() + (state.accessible() ? "-words" : "-pictures");
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var puzzle = Puzzle.of(state);
        var hints = new ArrayList<Hint>();
        if (state.accessible()) {
            var sum = Integer.toString(puzzle.sum());
            hints.add(Hint.enter("sum", sum, "hint.sum", sum));
        } else {
            puzzle.tiles().stream()
                    .filter(puzzle::isWanted)
                    .forEach(tile -> hints.add(Hint.enter("tile-" + tile, Components.TICKED, "hint.tile-" + tile)));
        }
        hints.add(Hint.press("check", "check", "hint.check"));
        return hints;
    }

    private static Outcome<OfferState> tiles(OfferConfig config, OfferState state, Action action) {
        var puzzle = Puzzle.of(state);
        var ticked = puzzle.tiles().stream()
                .filter(tile -> action.field("tile-" + tile).equals(Components.TICKED))
                .collect(Collectors.toSet());
        var wanted = puzzle.tiles().stream().filter(puzzle::isWanted).collect(Collectors.toSet());
        return ticked.equals(wanted)
                ? sent(config, state)
                : Faults.one(again(state, ticked), SKILL, "tiles", error(ticked, wanted));
    }

    private static String error(Set<String> ticked, Set<String> wanted) {
        if (ticked.isEmpty()) {
            return "tiles.none";
        }
        return wanted.containsAll(ticked) ? "tiles.missing" : "tiles.wrong";
    }

    /** Other pictures after a wrong answer, as real sites do; the same ones while nothing was answered. */
    private static OfferState again(OfferState state, Set<String> ticked) {
        return ticked.isEmpty() ? state : state.redrawn();
    }

    private static Outcome<OfferState> sum(OfferConfig config, OfferState state, Action action) {
        var puzzle = Puzzle.of(state);
        var given = Words.plain(action.field("sum"));
        if (given.equals(Integer.toString(puzzle.sum())) || given.equals(puzzle.sumInWords())) {
            return sent(config, state);
        }
        return Faults.one(
                state,
                SKILL,
                "sum",
                given.isEmpty() ? "sum.empty" : given.matches("[0-9]+") ? "sum.wrong" : "sum.digits");
    }

    private static Outcome<OfferState> sent(OfferConfig config, OfferState state) {
        return new Outcome.Completed<>(
                state.at(Place.DONE),
                Feedback.of("sent.partner", config.partner().name()),
                List.of(Judgement.right(SKILL)),
                papers -> papers.with(Sending.application(config, state, Way.PARTNER)));
    }
}
