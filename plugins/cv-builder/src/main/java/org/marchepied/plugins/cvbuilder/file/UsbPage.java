package org.marchepied.plugins.cvbuilder.file;

import gg.jte.Content;
import java.util.List;
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

/** The files of the USB key of the exercise, and the way to choose a file of the computer. */
public final class UsbPage implements SitePage {

    private static final String SKILL = "upload";

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "attach" -> attach(config, state, action.field("file"));
            case "send" -> send(config, state, action);
            case "back" -> SitePage.back(state.at(Place.SOURCE));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().usb(page, config, state, PracticeKey.cvs(config, state), RealFile.MOST);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var files = PracticeKey.cvs(config, state);
        var right = PracticeKey.right(files);
        var name = PracticeKey.chosen(files, right).map(PracticeKey.File::name).orElse("");
        return List.of(Hint.enter("file", right, "hint.file", name), Hint.press("attach", "attach", "hint.attach"));
    }

    private static Outcome<CvState> attach(CvConfig config, CvState state, String id) {
        var file = PracticeKey.chosen(PracticeKey.cvs(config, state), id);
        if (file.isPresent() && file.get().error().isEmpty()) {
            return CvFile.completed(config, state, file.get().name(), Judgement.right(SKILL));
        }
        var error = file.map(PracticeKey.File::error).orElse("empty");
        return Faults.refused(state, SKILL, "file", "file." + error, RealFile.MOST);
    }

    /** A file of the learner's own counts as well; its name is not kept. */
    private static Outcome<CvState> send(CvConfig config, CvState state, Action action) {
        var error = RealFile.cvError(action.upload("upload"));
        if (error.isPresent()) {
            return new Faults().add("upload", error, RealFile.MOST).refused(state, SKILL);
        }
        return CvFile.completed(config, state, CvFile.name(config) + ".pdf", Judgement.right(SKILL));
    }
}
