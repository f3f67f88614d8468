package org.marchepied.plugins.estoremooc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationPlugin;
import org.marchepied.plugin.Start;
import org.marchepied.plugins.estoremooc.jte.StaticTemplates;

/** The free store of on-line courses. */
@SimulationPlugin
public class EstoreMooc implements Simulation<StoreConfig, StoreState> {

    private static final Descriptor<StoreConfig, StoreState> DESCRIPTOR = new Descriptor<>(
            "estore-mooc",
            1,
            StoreConfig.class,
            StoreState.class,
            Set.of(
                    "search",
                    "filter",
                    "choose",
                    "captions",
                    "volume",
                    "play",
                    "pause",
                    "chapter",
                    "speed",
                    "transcript",
                    "full-screen",
                    "watch",
                    "quiz",
                    "resume",
                    "finish"),
            Set.of());

    private static final Map<Place, StorePage> PAGES = new EnumMap<>(Map.of(
            Place.CATALOGUE, new CataloguePage(),
            Place.MODULE, new ModulePage(),
            Place.MINE, new MinePage(),
            Place.RESTART, new RestartPage(),
            Place.PLAYER, new PlayerPage(),
            Place.QUIZ, new QuizPage(),
            Place.CERTIFICATE, new CertificatePage(),
            Place.DONE, new DonePage()));

    @Override
    public Descriptor<StoreConfig, StoreState> descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public StoreState start(StoreConfig config, Start start) {
        var profile = start.practiceFile().profile();
        var own = profile.contact().name().strip();
        return new StoreState(
                first(config),
                start.locale().getLanguage(),
                start.today(),
                own.isEmpty() ? config.name() : own,
                !profile.isEmpty(),
                Search.NONE,
                config.target().id(),
                player(config),
                List.of(),
                1);
    }

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return page(state).apply(config, state, action);
    }

    @Override
    public Screen view(StoreConfig config, StoreState state) {
        var name = state.place() == Place.QUIZ
                ? "QUIZ-" + state.question()
                : state.place().name();
        return Screen.of(name, page -> page(state).view(config, state, page))
                .holding(page(state).values(state));
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        return page(state).next(config, state);
    }

    @Override
    public List<Printout> printouts(StoreConfig config, StoreState state) {
        return Certificate.isEarned(config, state)
                ? List.of(new Printout(Certificate.NAME, "certificate.title", page -> new StaticTemplates()
                        .certificateprint(page, state, Certificate.day(page, state))))
                : List.of();
    }

    private static Place first(StoreConfig config) {
        return switch (config.task()) {
            case "find" -> Place.CATALOGUE;
            case "viewer" -> Place.PLAYER;
            case "resume" -> Place.MINE;
            default -> Place.MODULE;
        };
    }

    private static Player player(StoreConfig config) {
        return switch (config.task()) {
            case "resume" -> Player.at(config.stoppedAt(), Player.CLEAR);
            case "viewer" -> Player.at(1, config.allGoals().contains(Goal.VOLUME) ? 0 : Player.CLEAR);
            default -> Player.at(1, Player.CLEAR);
        };
    }

    private static StorePage page(StoreState state) {
        var page = PAGES.get(state.place());
        if (page == null) {
            throw new IllegalStateException("No page for " + state.place() + ". This is a bug, please report it.");
        }
        return page;
    }
}
