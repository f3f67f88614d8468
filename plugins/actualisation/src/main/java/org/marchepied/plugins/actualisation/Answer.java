package org.marchepied.plugins.actualisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is declared about one topic.
 *
 * @param yes the reply to the question
 * @param pays one for each employer, for {@link Topic#WORK}
 * @param from the first day; null while not declared and where there is none
 * @param to the last day; null while not declared and where there is none
 * @param kind of pension, or why the search ends; empty while not declared and where there is none
 */
public record Answer(
        Topic topic,
        boolean yes,
        List<Pay> pays,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String kind) {

    public Answer {
        pays = List.copyOf(pays);
    }

    /** The reply, nothing more. */
    static Answer of(Topic topic, boolean yes) {
        return new Answer(topic, yes, List.of(), null, null, "");
    }

    /** Before it was asked: nothing has changed. */
    static Answer none(Topic topic) {
        return of(topic, topic == Topic.SEARCH);
    }

    /** The reply; what else was declared stays only while the reply stays. */
    Answer replied(boolean reply) {
        return reply == yes ? this : of(topic, reply);
    }

    Answer with(Pay pay) {
        var all = new ArrayList<>(pays);
        all.add(pay);
        return new Answer(topic, yes, all, from, to, kind);
    }

    Answer without(int pay) {
        var all = new ArrayList<>(pays);
        all.remove(pay);
        return new Answer(topic, yes, all, from, to, kind);
    }

    Answer lasting(LocalDate first, LocalDate last) {
        return new Answer(topic, yes, pays, first, last, kind);
    }

    Answer since(String newKind, LocalDate first) {
        return new Answer(topic, yes, pays, first, to, newKind);
    }

    /** Whether both declare the same, in whatever order the employers stand. */
    boolean declaresAs(Answer other) {
        var rest = new ArrayList<>(other.pays);
        pays.forEach(rest::remove);
        return rest.isEmpty()
                && pays.size() == other.pays.size()
                && new Answer(topic, yes, other.pays, from, to, kind).equals(other);
    }

    int minutes() {
        return pays.stream().mapToInt(Pay::minutes).sum();
    }

    long grossCents() {
        return pays.stream().mapToLong(Pay::grossCents).sum();
    }
}
