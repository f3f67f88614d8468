package org.marchepied.plugins.offerapplication.partner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.marchepied.plugins.offerapplication.exercise.OfferState;

/**
 * What the check against robots asks, by chance.
 *
 * @param kind of the pictures to tick: {@code wheels} or {@code alive}
 * @param tiles names of the pictures, in their places
 */
public record Puzzle(String kind, List<String> tiles, int first, int second) {

    private static final List<String> WHEELS = List.of("bus", "bicycle", "car");
    private static final List<String> ALIVE = List.of("cat", "tree", "flower");
    private static final List<String> OTHERS = List.of("house", "key", "cup", "umbrella");
    private static final List<String> NUMBERS =
            List.of("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
    private static final int WANTED = 2;
    private static final int ALL = 6;

    public Puzzle {
        tiles = List.copyOf(tiles);
    }

    static Puzzle of(OfferState state) {
        var random = state.random(state.round());
        var wheels = random.nextBoolean();
        var wanted = new ArrayList<>(wheels ? WHEELS : ALIVE);
        var others = new ArrayList<>(wheels ? ALIVE : WHEELS);
        others.addAll(OTHERS);
        Collections.shuffle(wanted, random);
        Collections.shuffle(others, random);
        var tiles = new ArrayList<>(wanted.subList(0, WANTED));
        tiles.addAll(others.subList(0, ALL - WANTED));
        Collections.shuffle(tiles, random);
        return new Puzzle(wheels ? "wheels" : "alive", tiles, 2 + random.nextInt(4), 1 + random.nextInt(5));
    }

    boolean isWanted(String tile) {
        return (kind.equals("wheels") ? WHEELS : ALIVE).contains(tile);
    }

    int sum() {
        return first + second;
    }

    String sumInWords() {
        return NUMBERS.get(sum());
    }
}
