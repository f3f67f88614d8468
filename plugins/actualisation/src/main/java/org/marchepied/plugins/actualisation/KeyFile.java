package org.marchepied.plugins.actualisation;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An invented file on the USB key of the exercise.
 *
 * @param id of the file in the form
 * @param kilobytes its length
 * @param fault why it is the wrong file; empty for a payslip of the month
 */
record KeyFile(String id, String fileName, int kilobytes, String fault) {

    /** All files of the key, in an order that the seed decides. */
    static List<KeyFile> all(Exercise exercise) {
        var month = exercise.calendar().month();
        var jobs = exercise.config().situation().jobs();
        var files = new ArrayList<KeyFile>();
        for (var at = 0; at < jobs.size(); at++) {
            files.add(payslip(at, month, jobs.get(at).employer()));
        }
        var first = jobs.get(0).employer();
        files.add(new KeyFile(
                "earlier", name("bulletin", spoken(month.minusMonths(1)), first) + ".pdf", 83, "other-month"));
        files.add(new KeyFile("holidays", "photo-vacances.jpg", 2_100, "holidays"));
        files.add(new KeyFile("cv", name("cv", exercise.config().name()) + ".pdf", 112, "cv"));
        files.add(new KeyFile("scan", name("scan-bulletin", spoken(month)) + ".tiff", 38_000, "heavy"));
        return Draw.shuffled(exercise.state().seed(), files);
    }

    /** The payslip of the month for one of the jobs. */
    static KeyFile payslip(int job, YearMonth month, String employer) {
        return new KeyFile("payslip-" + job, name("bulletin", spoken(month), employer) + ".pdf", 84, "");
    }

    private static String spoken(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + "-" + month.getYear();
    }

    private static String name(String... parts) {
        return Texts.plain(String.join(" ", parts)).replace(' ', '-');
    }
}
