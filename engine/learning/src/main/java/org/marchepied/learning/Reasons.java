package org.marchepied.learning;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Composes the sentence that explains a recommendation, in the language of the pack. */
final class Reasons {

    /** More is not listened to when it is read aloud. */
    private static final int KNOWN = 2;

    private final Locale language;
    private final ResourceBundle messages;

    Reasons(Locale language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle("org.marchepied.learning.messages", language, new FrenchOtherwise());
    }

    /** @param passed plans that the learner can do without */
    String next(List<SessionPlan> passed, SessionPlan plan, List<Competency> known, List<Competency> left) {
        String next = next(plan, known, left);
        return passed.isEmpty() ? next : skip(passed) + " " + next;
    }

    private String next(SessionPlan plan, List<Competency> known, List<Competency> left) {
        String learn = join(titles(left), title -> text("left", title));
        if (left.isEmpty()) {
            return known.isEmpty() ? of("reason.begin", plan, known, "") : of("reason.finish", plan, known, "");
        }
        return of(known.isEmpty() ? "reason.first" : "reason.next", plan, known, learn);
    }

    String again(SessionPlan plan, List<Competency> forgotten) {
        return of("reason.again", plan, List.of(), join(titles(forgotten), UnaryOperator.identity()));
    }

    String forgotten(SessionPlan plan, List<Competency> forgotten) {
        return of("reason.forgotten", plan, List.of(), join(titles(forgotten), UnaryOperator.identity()));
    }

    String skip(List<SessionPlan> passed) {
        List<String> titles = passed.stream()
                .map(SessionPlan::title)
                .map(title -> text("session", title))
                .toList();
        return text(passed.size() == 1 ? "reason.skip" : "reason.skipSeveral", join(titles, UnaryOperator.identity()));
    }

    String notYet(List<Competency> missing) {
        return text("reason.notYet", "", join(titles(missing), UnaryOperator.identity()));
    }

    String allDone() {
        return text("reason.allDone");
    }

    private String of(String key, SessionPlan plan, List<Competency> known, String left) {
        List<Competency> latest = known.subList(Math.max(0, known.size() - KNOWN), known.size());
        return text(key, join(titles(latest), UnaryOperator.identity()), left, plan.minutes(), plan.title());
    }

    private static List<String> titles(List<Competency> competencies) {
        return competencies.stream().map(Competency::title).toList();
    }

    private String join(List<String> titles, UnaryOperator<String> each) {
        String joined = "";
        for (int i = 0; i < titles.size(); i++) {
            String title = each.apply(titles.get(i));
            String key = i == titles.size() - 1 ? "list.and" : "list.comma";
            joined = i == 0 ? title : text(key, joined, title);
        }
        return joined;
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), language).format(arguments);
    }

    /** The language of the machine has no say. */
    private static final class FrenchOtherwise extends ResourceBundle.Control {

        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return locale.equals(Locale.FRENCH) ? null : Locale.FRENCH;
        }
    }
}
