package org.marchepied.plugins.actualisation;

import java.time.LocalDate;
import java.util.List;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Declaration;
import org.marchepied.plugin.testkit.Sample;

/** Configurations that together reach every page. */
final class Samples {

    static final String ONE = "'jobs': [{'employer': 'Boulangerie Morin', 'hours': '12 h 30', 'gross': '142,56',"
            + " 'net': '111,20', 'days': 3}]";
    static final String TWO = "'jobs': [{'employer': 'Boulangerie Morin', 'hours': '12', 'gross': '142,56', 'net':"
            + " '111,20', 'days': 3}, {'employer': 'Intérim Sud', 'hours': '35', 'gross': '1204,80', 'net': '940,00',"
            + " 'days': 5}]";
    static final String LAST_MONTH = "'lastMonth': {'employer': 'Hôtel du Port', 'hours': '20', 'gross': '240,00',"
            + " 'net': '190,00', 'days': 4}";
    static final String LEAVES =
            "'training': {'from': 5, 'to': 9, 'title': 'Informatique'}, 'sickness': {'from': 12," + " 'to': 16}";
    static final String REST = "'maternity': {'from': 20, 'to': 28}, 'pension': {'kind': 'disability', 'day': 3},"
            + " 'stop': {'kind': 'job', 'day': 21}";

    private static final PracticeFile PAPERS =
            PracticeFile.EMPTY.with(new Declaration("2026-08", "111 222 333", LocalDate.of(2026, 8, 30), 0, 0, true));

    private Samples() {}

    static List<Sample> all() {
        return List.of(
                sample("{}"),
                sample("{'situation': {" + ONE + "}, " + LAST_MONTH + "}"),
                sample("{'situation': {" + TWO + "}, 'when': 'opening'}"),
                sample("{'situation': {" + LEAVES + "}, 'when': 'last-day'}"),
                sample("{'situation': {" + REST + "}}"),
                sample("{'when': 'late'}"),
                sample("{'when': 'early'}"),
                sample("{'scenario': 'rectify', 'situation': {" + TWO + "," + LEAVES + "}, 'sent': {" + ONE + ", "
                        + REST + "}}"),
                sample("{'scenario': 'rectify', 'check': 'summary', 'sent': {" + LEAVES + "}}")
                        .with(PAPERS),
                sample("{'scenario': 'payslip'}"),
                sample("{'scenario': 'payslip', 'situation': {" + TWO + "}}").with(PAPERS),
                sample("{'check': 'summary', 'situation': {" + TWO + "," + LEAVES + "}, " + LAST_MONTH + "}"),
                sample("{'check': 'summary', 'situation': {" + ONE + "," + REST + "}, 'opensOn': 31, 'closesOn': 8}"));
    }

    private static Sample sample(String config) {
        return Sample.of(config, config.replace('\'', '"'));
    }
}
