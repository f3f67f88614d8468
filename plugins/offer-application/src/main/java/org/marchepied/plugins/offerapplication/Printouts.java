package org.marchepied.plugins.offerapplication;

import java.util.ArrayList;
import java.util.List;
import org.marchepied.plugin.Printout;
import org.marchepied.plugins.offerapplication.exercise.Goals;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.search.DetailPage;

/** The papers to take home: the offer, the proof of an application, the slip of the account, the list. */
final class Printouts {

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private Printouts() {}

    /** The papers that there are, in the order in which the last page shows them. */
    static List<String> names(OfferConfig config, OfferState state) {
        var names = new ArrayList<String>();
        if (config.is("my-applications")) {
            names.add("applications");
        } else if (config.is("search")) {
            if (state.browsing().reached().contains(Goals.PRINT)) {
                names.add("offer");
            }
        } else if (state.place() == Place.DONE) {
            names.add("proof");
        }
        if (state.account().exists()) {
            names.add("account");
        }
        return names;
    }

    static List<Printout> of(OfferConfig config, OfferState state) {
        var names = names(config, state);
        if (!config.is("search") && !config.is("my-applications")) {
            names.add("offer");
        }
        return names.stream()
                .map(name -> new Printout(name, "printout." + name, page -> switch (name) {
                    case "applications" -> TEMPLATES.printapplications(page, state);
                    case "proof" -> TEMPLATES.printproof(page, config, state);
                    case "account" ->
                        TEMPLATES.printaccount(page, config, state.account().identifier());
                    default -> TEMPLATES.printoffer(page, state, DetailPage.opened(config, state));
                }))
                .toList();
    }
}
