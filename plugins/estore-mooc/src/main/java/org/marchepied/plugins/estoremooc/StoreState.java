package org.marchepied.plugins.estoremooc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one learner stands.
 *
 * @param language in which the exercise began, for the word to search
 * @param today the day of the session, for the certificate
 * @param name on the certificate
 * @param hasProfile whether the learner has a skills profile, to which a training can be added
 * @param search as sent last
 * @param module that is open
 * @param reached goals of the viewer, in the order reached
 * @param question of the quiz, from 1
 */
public record StoreState(
        Place place,
        String language,
        LocalDate today,
        String name,
        boolean hasProfile,
        Search search,
        String module,
        Player player,
        List<Goal> reached,
        int question) {

    public StoreState {
        reached = List.copyOf(reached);
    }

    StoreState at(Place next) {
        return new StoreState(next, language, today, name, hasProfile, search, module, player, reached, question);
    }

    StoreState search(Search sent) {
        return new StoreState(place, language, today, name, hasProfile, sent, module, player, reached, question);
    }

    StoreState open(String opened) {
        return new StoreState(
                Place.MODULE, language, today, name, hasProfile, search, opened, player, reached, question);
    }

    StoreState player(Player now) {
        return new StoreState(place, language, today, name, hasProfile, search, module, now, reached, question);
    }

    StoreState reached(Goal goal) {
        var all = new ArrayList<>(reached);
        all.add(goal);
        return new StoreState(place, language, today, name, hasProfile, search, module, player, all, question);
    }

    StoreState question(int number) {
        return new StoreState(place, language, today, name, hasProfile, search, module, player, reached, number);
    }
}
