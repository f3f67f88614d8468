package org.marchepied.plugins.cvbuilder.file;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.Completion;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvConfig.Achievement;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.CvState.Made;
import org.marchepied.plugins.cvbuilder.model.Entries;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** The rubric Réalisations: what one has made, with a picture or with a link. */
public final class AchievementsPage implements SitePage {

    private static final String SKILL = "achievement";
    private static final long PICTURE_BYTES = 2_100_000;

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "add" -> add(config, state, action);
            case "finish" -> finish(config, state, action);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public int edition(CvState state) {
        return state.made().size();
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().achievements(page, config, state, PracticeKey.pictures());
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var missing = missing(config, state);
        if (missing.isEmpty()) {
            return List.of(Hint.press("finish", "finish", "hint.finish"));
        }
        var goal = missing.get(0);
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("title", goal.title(), "hint.type", goal.title()));
        var link = goal.link();
        if (link == null) {
            hints.add(Hint.enter("file", PracticeKey.right(PracticeKey.pictures()), "hint.picture"));
        } else {
            hints.add(Hint.enter("file", "link", "hint.link-choice"));
            hints.add(Hint.enter("link", link, "hint.type", link));
        }
        hints.add(Hint.press("add", "add", "hint.add"));
        return hints;
    }

    private static List<Achievement> missing(CvConfig config, CvState state) {
        return config.achievements().stream()
                .filter(goal ->
                        state.made().stream().noneMatch(made -> made.title().equals(goal.title())))
                .toList();
    }

    private static Outcome<CvState> add(CvConfig config, CvState state, Action action) {
        var title = action.field("title");
        if (state.made().stream().anyMatch(made -> Texts.same(title, made.title()))) {
            return Faults.refused(state, SKILL, "title", "achievement.twice");
        }
        var missing = missing(config, state);
        if (missing.isEmpty()) {
            return Faults.refused(state, SKILL, "title", "achievement.nothing-to-add");
        }
        var goal = missing.stream()
                .filter(one -> Texts.same(title, one.title()))
                .findFirst()
                .orElse(missing.get(0));
        var faults =
                new Faults().add("title", Texts.difference(title, goal.title()).map(kind -> "achievement-" + kind));
        var link = goal.link();
        var what = link == null ? picture(action, faults) : link(link, action, faults);
        if (!faults.isEmpty()) {
            return faults.refused(state, SKILL);
        }
        var made = new Made(goal.title(), what);
        return new Outcome.Advanced<>(
                state.having(Entries.with(state.made(), CvState.NEW, made)),
                Feedback.of("achievement.added"),
                Judgement.right(SKILL));
    }

    /** The picture's name. One of the learner's own counts as the right one of the key; its name is not kept. */
    private static String picture(Action action, Faults faults) {
        var pictures = PracticeKey.pictures();
        var upload = action.upload("upload");
        var chosen =
                PracticeKey.chosen(pictures, upload.isPresent() ? PracticeKey.right(pictures) : action.field("file"));
        if (upload.isPresent()) {
            faults.add("upload", RealFile.pictureError(upload), RealFile.MOST);
        } else {
            faults.add(
                    "file",
                    chosen.map(PracticeKey.File::error)
                            .or(() -> Optional.of(action.field("file").equals("link") ? "link" : "empty"))
                            .filter(error -> !error.isEmpty()),
                    RealFile.MOST);
        }
        return chosen.map(PracticeKey.File::name).orElse("");
    }

    private static String link(String wanted, Action action, Faults faults) {
        if (!action.field("file").equals("link")) {
            faults.add("file", "file.not-link");
        }
        faults.add("link", linkError(action.field("link").strip(), wanted));
        return wanted;
    }

    private static Optional<String> linkError(String typed, String wanted) {
        if (bare(typed).equals(bare(wanted))) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        if (typed.contains("@")) {
            return Optional.of("email");
        }
        if (typed.matches(".*\\s.*")) {
            return Optional.of("spaces");
        }
        return Optional.of(typed.contains(".") ? "different" : "no-dot");
    }

    private static String bare(String link) {
        return link.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    }

    private static Outcome<CvState> finish(CvConfig config, CvState state, Action action) {
        var missing = missing(config, state);
        if (!missing.isEmpty()) {
            var key = action.field("title").isBlank() ? "missing" : "not-added";
            return Faults.refused(state, SKILL, "finish", "achievement." + key, missing.size());
        }
        var pictures = state.made().stream()
                .map(Made::what)
                .filter(what -> config.achievements().stream().noneMatch(goal -> what.equals(goal.link())))
                .map(name -> new Document(Document.Kind.PICTURE, name, "image/jpeg", PICTURE_BYTES, state.today()))
                .toList();
        return Completion.of(config, state, papers -> {
            var all = papers;
            for (var picture : pictures) {
                all = all.with(picture);
            }
            return all;
        });
    }
}
