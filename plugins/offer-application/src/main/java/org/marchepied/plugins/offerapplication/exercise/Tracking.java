package org.marchepied.plugins.offerapplication.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Application;

/**
 * The learner's applications and what is to be done about them.
 *
 * @param selected offer of the application, or number of the proposal, that is open; empty for none
 * @param updated whether the news are noted
 * @param answered numbers of the proposals answered
 */
public record Tracking(List<Application> applications, String selected, boolean updated, List<Integer> answered) {

    public Tracking {
        applications = List.copyOf(applications);
        answered = List.copyOf(answered);
    }

    /** Those of the practice file, then those of the exercise to other offers. */
    static Tracking of(OfferConfig config, LocalDate today, PracticeFile papers) {
        var all = new ArrayList<Application>();
        if (config.is("my-applications")) {
            all.addAll(papers.applications());
            config.applications().stream()
                    .map(sent -> sent.on(today))
                    .filter(sent ->
                            all.stream().noneMatch(known -> known.offer().equals(sent.offer())))
                    .forEach(all::add);
        }
        return new Tracking(all, "", false, List.of());
    }

    public Optional<Application> application(String offer) {
        return applications.stream().filter(sent -> sent.offer().equals(offer)).findFirst();
    }

    public Tracking selecting(String what) {
        return new Tracking(applications, what, updated, answered);
    }

    /** With the application's new status noted. */
    public Tracking noting(Application changed) {
        var all = applications.stream()
                .map(known -> known.offer().equals(changed.offer()) ? changed : known)
                .toList();
        return new Tracking(all, "", true, answered);
    }

    public Tracking answering(int proposal) {
        var all = new ArrayList<>(answered);
        if (!all.contains(proposal)) {
            all.add(proposal);
        }
        return new Tracking(applications, "", updated, all);
    }
}
