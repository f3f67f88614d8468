package org.marchepied.plugins.cvbuilder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.marchepied.plugins.cvbuilder.cv.ContactPage;
import org.marchepied.plugins.cvbuilder.cv.CvDocument;
import org.marchepied.plugins.cvbuilder.cv.HookPage;
import org.marchepied.plugins.cvbuilder.cv.LayoutPage;
import org.marchepied.plugins.cvbuilder.cv.PickPage;
import org.marchepied.plugins.cvbuilder.cv.PreviewPage;
import org.marchepied.plugins.cvbuilder.file.AchievementsPage;
import org.marchepied.plugins.cvbuilder.file.ScanPage;
import org.marchepied.plugins.cvbuilder.file.ScannedPage;
import org.marchepied.plugins.cvbuilder.file.SourcePage;
import org.marchepied.plugins.cvbuilder.file.UsbPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.Beginning;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Task;
import org.marchepied.plugins.cvbuilder.profile.BackgroundPage;
import org.marchepied.plugins.cvbuilder.profile.CardPage;
import org.marchepied.plugins.cvbuilder.profile.CardPreviewPage;
import org.marchepied.plugins.cvbuilder.profile.DonePage;
import org.marchepied.plugins.cvbuilder.profile.ExperiencePage;
import org.marchepied.plugins.cvbuilder.profile.InterestPage;
import org.marchepied.plugins.cvbuilder.profile.JobsPage;
import org.marchepied.plugins.cvbuilder.profile.MenuPage;
import org.marchepied.plugins.cvbuilder.profile.SkillsPage;
import org.marchepied.plugins.cvbuilder.profile.TrainingPage;

/** The skills profile of the practice job centre, and the CV made of it. */
@SimulationPlugin
public class CvBuilder implements Simulation<CvConfig, CvState> {

    private static final Descriptor<CvConfig, CvState> DESCRIPTOR = new Descriptor<>(
            "cv-builder",
            1,
            CvConfig.class,
            CvState.class,
            Set.of(
                    "menu",
                    "experience",
                    "training",
                    "interest",
                    "review",
                    "skill",
                    "level",
                    "hide",
                    "language",
                    "licence",
                    "achievement",
                    "job",
                    "radius",
                    "visibility",
                    "card",
                    "source",
                    "upload",
                    "scan",
                    "file-name",
                    "pick",
                    "hook",
                    "contact",
                    "layout",
                    "preview"),
            Set.of());

    /** The title of each page, where the focus goes when the page is new. */
    private static final String LEAD = "lead";

    private static final Map<Place, SitePage> PAGES = pages();

    @Override
    public Descriptor<CvConfig, CvState> descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public CvState start(CvConfig config, Start start) {
        return Beginning.of(config, start);
    }

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return page(state).apply(config, state, action);
    }

    @Override
    public Screen view(CvConfig config, CvState state) {
        var site = page(state);
        return Screen.of(state.place() + site.name(state), page -> site.view(config, state, page))
                .edition(site.edition(state))
                .at(LEAD)
                .holding(site.values(config, state));
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        return page(state).next(config, state);
    }

    @Override
    public List<Printout> printouts(CvConfig config, CvState state) {
        if (state.place() == Place.PREVIEW || (state.place() == Place.DONE && config.is(Task.MAKE_CV))) {
            var document = CvDocument.of(config, state);
            return List.of(new Printout("cv", "cv.title", page -> new StaticTemplates().cv(page, document, 2)));
        }
        return state.place() == Place.DONE && config.is(Task.SHOWCASE)
                ? List.of(new Printout(
                        "carte", "card.title", page -> new StaticTemplates().businesscard(page, config, state)))
                : List.of();
    }

    private static SitePage page(CvState state) {
        return Objects.requireNonNull(PAGES.get(state.place()), state.place().name());
    }

    private static Map<Place, SitePage> pages() {
        var pages = new EnumMap<Place, SitePage>(Place.class);
        pages.put(Place.MENU, new MenuPage());
        pages.put(Place.BACKGROUND, new BackgroundPage());
        pages.put(Place.EXPERIENCE, new ExperiencePage());
        pages.put(Place.TRAINING, new TrainingPage());
        pages.put(Place.INTEREST, new InterestPage());
        pages.put(Place.SKILLS, new SkillsPage());
        pages.put(Place.ACHIEVEMENTS, new AchievementsPage());
        pages.put(Place.JOBS, new JobsPage());
        pages.put(Place.CARD, new CardPage());
        pages.put(Place.CARD_PREVIEW, new CardPreviewPage());
        pages.put(Place.SOURCE, new SourcePage());
        pages.put(Place.USB, new UsbPage());
        pages.put(Place.SCAN, new ScanPage());
        pages.put(Place.SCANNED, new ScannedPage());
        pages.put(Place.PICK, new PickPage());
        pages.put(Place.HOOK, new HookPage());
        pages.put(Place.CONTACT, new ContactPage());
        pages.put(Place.LAYOUT, new LayoutPage());
        pages.put(Place.PREVIEW, new PreviewPage());
        pages.put(Place.DONE, new DonePage());
        return pages;
    }
}
