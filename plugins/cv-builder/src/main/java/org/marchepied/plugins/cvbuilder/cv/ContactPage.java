package org.marchepied.plugins.cvbuilder.cv;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Profile.Contact;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.Profiles;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** Step 8: how an employer reaches the learner, and which of it the CV shows. Without the name it is anonymous. */
public final class ContactPage implements SitePage {

    /** What can be shown, in the order of the CV. */
    public static final List<String> PARTS = List.of("name", "address", "phone", "email");

    private static final String SKILL = "contact";

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "next" -> goOn(config, state, action);
            case "back" -> SitePage.back(state.at(Place.HOOK));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().contact(page, config, state);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        var values = new HashMap<String, String>();
        values.put("phone", state.profile().contact().phone());
        values.put("email", state.profile().contact().email());
        state.draft().shown().forEach(part -> values.put("show-" + part, Components.TICKED));
        return values;
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var person = config.person();
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("phone", person.phone(), "hint.type", person.phone()));
        hints.add(Hint.enter("email", person.email(), "hint.type", person.email()));
        if (state.draft().shown().isEmpty()) {
            (config.anonymous() ? List.of("phone") : List.of("name", "phone", "email"))
                    .forEach(part -> hints.add(Hint.enter("show-" + part, Components.TICKED, "hint.show-" + part)));
        }
        hints.add(Hint.press("next", "next", "hint.continue"));
        return hints;
    }

    private static Outcome<CvState> goOn(CvConfig config, CvState state, Action action) {
        var shown = PARTS.stream()
                .filter(part -> action.field("show-" + part).equals(Components.TICKED))
                .toList();
        var faults = new Faults()
                .add("phone", phoneError(action.field("phone"), config.person().phone()))
                .add(
                        "email",
                        emailError(
                                action.field("email").strip(), config.person().email()));
        shownError(config, shown, faults);
        if (!faults.isEmpty()) {
            return faults.refused(state, SKILL);
        }
        var person = config.person();
        var contact = new Contact(person.name(), person.address(), person.phone(), person.email());
        var kept = state.with(Profiles.contact(state.profile(), contact))
                .with(state.draft().showing(shown));
        return new Outcome.Advanced<>(
                kept.at(Place.LAYOUT),
                Feedback.of(shown.contains("name") ? "step.next" : "contact.anonymous"),
                Judgement.right(SKILL));
    }

    private static void shownError(CvConfig config, List<String> shown, Faults faults) {
        if (!shown.contains("phone") && !shown.contains("email")) {
            faults.add("shown", shown.isEmpty() ? "shown.nothing" : "shown.no-way");
        }
        if (!config.anonymous()) {
            return;
        }
        if (shown.contains("name")) {
            faults.add("show-name", "shown.name");
        }
        var person = config.person();
        var lastName = Texts.plain(person.lastName()).toLowerCase(Locale.ROOT);
        if (shown.contains("email") && person.email().toLowerCase(Locale.ROOT).contains(lastName)) {
            faults.add("show-email", "shown.name-in-email");
        }
    }

    private static Optional<String> phoneError(String typed, String wanted) {
        var digits = Texts.digits(typed);
        if (typed.isBlank()) {
            return Optional.of("empty");
        }
        if (typed.contains("@")) {
            return Optional.of("email");
        }
        if (typed.chars().anyMatch(Character::isLetter)) {
            return Optional.of("letters");
        }
        var wantedDigits = Texts.digits(wanted);
        if (digits.length() != wantedDigits.length()) {
            return Optional.of(digits.length() < wantedDigits.length() ? "short" : "long");
        }
        return digits.equals(wantedDigits) ? Optional.empty() : Optional.of("different");
    }

    private static Optional<String> emailError(String typed, String wanted) {
        if (typed.equalsIgnoreCase(wanted)) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        if (typed.matches(".*\\s.*")) {
            return Optional.of("spaces");
        }
        if (!typed.contains("@")) {
            return Optional.of(typed.startsWith("www") ? "web" : "no-at");
        }
        if (typed.contains(",")) {
            return Optional.of("comma");
        }
        if (!Texts.plain(typed).equals(typed)) {
            return Optional.of("accents");
        }
        return Optional.of(typed.matches("[^@]+@[^@.]+(\\.[^@.]+)+") ? "different" : "end");
    }
}
