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

/** The scanner: how the sheet lies on the glass, and what kind of file comes of it. */
public final class ScanPage implements SitePage {

    private static final String SKILL = "scan";

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "scan" -> scan(state, action.field("side"), action.field("format"));
            case "back" -> SitePage.back(state.at(Place.SOURCE));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().scan(page, config, state);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        return List.of(
                Hint.enter("side", "down", "hint.side"),
                Hint.enter("format", "pdf", "hint.format"),
                Hint.press("scan", "scan", "hint.scan-button"));
    }

    private static Outcome<CvState> scan(CvState state, String side, String format) {
        var faults = new Faults();
        if (!side.equals("down")) {
            faults.add("side", side.equals("up") ? "side.up" : "side.empty");
        }
        if (!format.equals("pdf")) {
            faults.add("format", format.equals("jpeg") ? "format.jpeg" : "format.empty");
        }
        return faults.isEmpty()
                ? new Outcome.Advanced<>(state.at(Place.SCANNED), Feedback.of("scan.done"), Judgement.right(SKILL))
                : faults.refused(state, SKILL);
    }
}
