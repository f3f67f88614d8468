package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marchepied.plugin.page.ScreenPage;

/** What is declared, in words, and what is wrong with it. */
final class Summary {

    private Summary() {}

    /** One row for each topic. */
    static List<Row> rows(Exercise exercise, ScreenPage page) {
        var rows = new ArrayList<Row>();
        for (var topic : Topic.values()) {
            var answer = exercise.given(topic);
            var lines = new ArrayList<String>();
            lines.add(page.text(answer.yes() ? "reply.yes" : "reply.no"));
            lines.addAll(details(answer, page));
            rows.add(new Row(topic.key(), page.text(topic.key() + ".row"), lines));
        }
        return rows;
    }

    private static List<String> details(Answer answer, ScreenPage page) {
        var lines = new ArrayList<String>();
        for (var pay : answer.pays()) {
            lines.add(pay(pay, page));
        }
        if (!answer.kind().isEmpty()) {
            lines.add(page.text(answer.topic().key() + ".kind-" + answer.kind()));
        }
        Locale locale = page.locale();
        if (answer.from() != null && answer.to() != null) {
            lines.add(page.text("period", Texts.day(answer.from(), locale), Texts.day(answer.to(), locale)));
        } else if (answer.from() != null) {
            lines.add(page.text("since", Texts.day(answer.from(), locale)));
        }
        return lines;
    }

    static String pay(Pay pay, ScreenPage page) {
        return page.text("summary.pay", pay.employer(), Hours.clock(pay.minutes()), Money.euros(pay.grossCents()));
    }

    /** What is wrong with an answer that is not the right one. */
    static Fault fault(Exercise exercise, Topic topic, String element, String skill) {
        var given = exercise.given(topic);
        var right = exercise.right(topic);
        if (given.yes() != right.yes()) {
            return new Fault(skill, element, topic.key() + ".not-" + (given.yes() ? "yes" : "no"));
        }
        if (topic == Topic.WORK) {
            return new Fault(skill, element, pays(exercise, given, right));
        }
        if (!given.kind().equals(right.kind())) {
            return new Fault(skill, element, topic.key() + ".other-kind");
        }
        return new Fault(skill, element, "date.different");
    }

    private static String pays(Exercise exercise, Answer given, Answer right) {
        var wrong = new ArrayList<>(given.pays());
        right.pays().forEach(wrong::remove);
        for (var pay : wrong) {
            var check = exercise.config().situation().jobs().stream()
                    .filter(job -> job.employer().equals(pay.employer()))
                    .findFirst()
                    .map(job -> new PayCheck(exercise.config(), job));
            var error = check.flatMap(known -> known.hours(pay.minutes()).map(kind -> "hours." + kind))
                    .or(() -> check.flatMap(known -> known.pay(pay.grossCents()).map(kind -> "gross." + kind)));
            if (error.isPresent()) {
                return error.get();
            }
        }
        return given.pays().size() < right.pays().size() ? "employers.forgotten" : "employers.too-many";
    }
}
