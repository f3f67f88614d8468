package org.marchepied.plugins.loginkeypad;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Credential;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationPlugin;
import org.marchepied.plugin.Start;

/** Signing in to the practice job centre. */
@SimulationPlugin
public class LoginKeypad implements Simulation<KeypadConfig, KeypadState> {

    static final String SITE = "internet";

    private static final Descriptor<KeypadConfig, KeypadState> DESCRIPTOR = new Descriptor<>(
            "login-keypad",
            1,
            KeypadConfig.class,
            KeypadState.class,
            Set.of(
                    "entrance",
                    "identifier",
                    "code",
                    "accessible",
                    "postal-code",
                    "new-identifier",
                    "new-password",
                    "forgotten",
                    "internet",
                    "sign-out"),
            Set.of("code", "key", "password", "new-password", "confirm"));

    private static final Map<Place, SitePage> PAGES = new EnumMap<>(Map.of(
            Place.ENTRANCE, new EntrancePage(),
            Place.SIGN_IN, new SignInPage(),
            Place.NEW_IDENTIFIER, new NewIdentifierPage(),
            Place.NEW_PASSWORD, new NewPasswordPage(),
            Place.INTERNET, new InternetPage(),
            Place.FORGOTTEN, new ForgottenPage(),
            Place.RECEIVED, new ReceivedPage(),
            Place.RENEW, new NewPasswordPage(),
            Place.HOME, new HomePage(),
            Place.DONE, new DonePage()));

    @Override
    public Descriptor<KeypadConfig, KeypadState> descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public KeypadState start(KeypadConfig config, Start start) {
        var known = start.practiceFile().credential(SITE).filter(any -> config.usesOwnCredential());
        return new KeypadState(
                start.seed(),
                first(config),
                0,
                0,
                0,
                0,
                false,
                false,
                known.map(Credential::identifier).orElse(config.internetIdentifier()),
                known.map(Credential::password).orElse(null),
                0);
    }

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return page(state).apply(config, state, action);
    }

    @Override
    public Screen view(KeypadConfig config, KeypadState state) {
        return Screen.of(state.place().name(), page -> page(state).view(config, state, page));
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        return page(state).next(config, state);
    }

    private static Place first(KeypadConfig config) {
        if (config.scenario().equals("sign-out")) {
            return Place.HOME;
        }
        if (config.asksEntrance()) {
            return Place.ENTRANCE;
        }
        return switch (config.scenario()) {
            case "internet-sign-in", "forgotten-password" -> Place.INTERNET;
            default -> Place.SIGN_IN;
        };
    }

    private static SitePage page(KeypadState state) {
        var page = PAGES.get(state.place());
        if (page == null) {
            throw new IllegalStateException("No page for " + state.place() + ". This is a bug, please report it.");
        }
        return page;
    }
}
