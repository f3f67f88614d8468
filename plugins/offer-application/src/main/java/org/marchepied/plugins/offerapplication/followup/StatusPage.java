package org.marchepied.plugins.offerapplication.followup;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Application;
import org.marchepied.plugin.PracticeFile.Application.Status;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Dates;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** Where one application stands: the learner notes the news. */
public final class StatusPage implements SitePage {

    private static final String SKILL = "follow-up";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "save" -> save(config, state, action);
            case "back" ->
                SitePage.to(state.with(state.tracking().selecting("")).at(Place.APPLICATIONS), "back.mine");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().status(page, config, state, selected(config, state));
    }

    @Override
    public String variant(OfferState state) {
        return state.tracking().selected();
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        if (!isNews(config, state) || state.tracking().updated()) {
            return List.of(Hint.press("back", "back", "hint.back-mine"));
        }
        var hints = new ArrayList<Hint>();
        var status = config.news().status();
        hints.add(Hint.enter("status", status, "hint.status-" + status));
        if (needsDate(config)) {
            var date = Dates.figures(date(config, state));
            hints.add(Hint.enter("date", date, "hint.date", date));
        }
        hints.add(Hint.press("save", "save", "hint.save"));
        return hints;
    }

    private static Outcome<OfferState> save(OfferConfig config, OfferState state, Action action) {
        if (!isNews(config, state)) {
            return Faults.one(
                    state,
                    SKILL,
                    "status",
                    "status.no-news",
                    state.newsOf(config).employer());
        }
        var news = config.news().status();
        var refusal = new Faults()
                .check(SKILL, "status", statusError(news, action.field("status")))
                .check(
                        SKILL,
                        "date",
                        dateError(config, state, action.field("date")),
                        Dates.figures(date(config, state)))
                .in(state);
        if (refusal != null) {
            return refusal;
        }
        var noted = selected(config, state).at(Status.valueOf(news.toUpperCase(Locale.ROOT)));
        return Finish.on(
                config,
                state.with(state.tracking().noting(noted)),
                Feedback.of("status.saved", noted.employer()),
                Judgement.right(SKILL),
                papers -> papers.with(noted));
    }

    private static Optional<String> statusError(String news, String chosen) {
        if (chosen.equals(news)) {
            return Optional.empty();
        }
        if (chosen.isEmpty()) {
            return Optional.of("empty");
        }
        return Optional.of(chosen.equals("sent") ? "unchanged" : "is-" + news);
    }

    private static Optional<String> dateError(OfferConfig config, OfferState state, String typed) {
        if (!needsDate(config)) {
            return Optional.empty();
        }
        if (typed.isBlank()) {
            return Optional.of("empty");
        }
        var wanted = date(config, state);
        var date = Dates.typed(typed);
        if (date.filter(wanted::equals).isPresent()) {
            return Optional.empty();
        }
        var turned = "%02d/%02d/%d".formatted(wanted.getMonthValue(), wanted.getDayOfMonth(), wanted.getYear());
        if (typed.strip().equals(turned)) {
            return Optional.of("order");
        }
        if (date.isEmpty()) {
            return Optional.of("format");
        }
        return Optional.of(date.get().isBefore(state.today()) ? "past" : "different");
    }

    private static boolean needsDate(OfferConfig config) {
        return config.news().status().equals("interview");
    }

    private static LocalDate date(OfferConfig config, OfferState state) {
        return state.today().plusDays(config.news().days());
    }

    private static boolean isNews(OfferConfig config, OfferState state) {
        return state.tracking().selected().equals(state.newsOf(config).offer());
    }

    private static Application selected(OfferConfig config, OfferState state) {
        return state.tracking().application(state.tracking().selected()).orElseGet(() -> state.newsOf(config));
    }
}
