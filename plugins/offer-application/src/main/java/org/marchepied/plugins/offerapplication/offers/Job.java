package org.marchepied.plugins.offerapplication.offers;

import java.util.List;

/**
 * A job that employers of the exercise look for.
 *
 * @param name as one types it into the search
 * @param title as it stands above an offer
 * @param also other words for the same job
 * @param tasks what one does, one sentence each
 * @param wanted what employers ask for
 * @param chances of finding work: {@code good}, {@code fair}, {@code rare}
 */
public record Job(String name, String title, List<String> also, List<String> tasks, String wanted, String chances) {

    public Job {
        also = List.copyOf(also);
        tasks = List.copyOf(tasks);
    }
}
