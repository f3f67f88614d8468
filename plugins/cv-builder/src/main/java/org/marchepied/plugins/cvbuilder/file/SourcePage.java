package org.marchepied.plugins.cvbuilder.file;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
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

/** Where the CV comes from: a USB key, or a sheet of paper. */
public final class SourcePage implements SitePage {

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "usb" -> chosen(config, state, "usb", Place.USB);
            case "scan" -> chosen(config, state, "scan", Place.SCAN);
            case "make" -> Faults.refused(state, "source", "make", "source.make");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().source(page, config, state);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var way = config.way().equals("scan") ? "scan" : "usb";
        return List.of(Hint.press(way, way, "hint." + way));
    }

    private static Outcome<CvState> chosen(CvConfig config, CvState state, String way, Place place) {
        if (!config.way().equals("choice") && !config.way().equals(way)) {
            return Faults.refused(state, "source", way, "source.not-" + way);
        }
        return new Outcome.Advanced<>(state.at(place), Feedback.of("source." + way), Judgement.right("source"));
    }
}
