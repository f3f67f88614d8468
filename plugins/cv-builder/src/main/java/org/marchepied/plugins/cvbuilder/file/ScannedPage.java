package org.marchepied.plugins.cvbuilder.file;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** What the scanner has made: the learner gives it a name by which it will be found again. */
public final class ScannedPage implements SitePage {

    private static final String SKILL = "file-name";
    private static final int LONGEST = 60;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "attach" -> attach(config, state, action.field("file-name"));
            case "again" -> SitePage.back(state.at(Place.SCAN));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().scanned(page, config, state);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        return Map.of("file-name", "scan0001");
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var name = CvFile.name(config);
        return List.of(
                Hint.enter("file-name", name, "hint.file-name", name), Hint.press("attach", "attach", "hint.attach"));
    }

    private static Outcome<CvState> attach(CvConfig config, CvState state, String typed) {
        var name = typed.strip().replaceFirst("(?i)\\.pdf$", "");
        var error = error(config, name);
        return error.isPresent()
                ? Faults.refused(
                        state,
                        SKILL,
                        "file-name",
                        "file-name." + error.get(),
                        config.person().lastName())
                : CvFile.completed(config, state, Texts.clean(name) + ".pdf", Judgement.right(SKILL));
    }

    private static Optional<String> error(CvConfig config, String name) {
        if (name.isBlank()) {
            return Optional.of("empty");
        }
        if (FORBIDDEN.matcher(name).find()) {
            return Optional.of("characters");
        }
        if (name.length() > LONGEST) {
            return Optional.of("long");
        }
        var plain = Texts.plain(name).toLowerCase(Locale.ROOT);
        if (plain.matches("(scan|document|sans titre|numerisation|fichier|img)[ _-]?[0-9]*")) {
            return Optional.of("vague");
        }
        var lastName = Texts.plain(config.person().lastName()).toLowerCase(Locale.ROOT);
        return plain.contains(lastName) ? Optional.empty() : Optional.of("person");
    }
}
