package org.marchepied.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class EvidenceFixture {

    static final String KEYPAD = "clavier";
    static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    private EvidenceFixture() {}

    static Evidence right(Instant at) {
        return new Evidence(KEYPAD, true, Mode.INDEPENDENT, 0, HumanHelp.NONE, at);
    }

    static Evidence wrong(Instant at) {
        return new Evidence(KEYPAD, false, Mode.INDEPENDENT, 0, HumanHelp.NONE, at);
    }

    static Evidence right(Instant at, Mode mode, int hints, HumanHelp help) {
        return new Evidence(KEYPAD, true, mode, hints, help, at);
    }

    static List<Evidence> rights(int count, Instant from) {
        return IntStream.range(0, count)
                .mapToObj(i -> right(from.plusSeconds(20L * i)))
                .toList();
    }

    static Instant days(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    /** Often several of one instant, and several sessions apart. */
    static List<Evidence> random(Random random) {
        List<Evidence> evidence = new ArrayList<>();
        Instant at = MONDAY;
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            at = at.plus(
                    random.nextInt(4) == 0
                            ? Duration.ofDays(random.nextInt(50))
                            : Duration.ofSeconds(random.nextInt(2)));
            evidence.add(random(random, at));
        }
        return evidence;
    }

    static Evidence random(Random random, Instant at) {
        return new Evidence(
                KEYPAD,
                random.nextBoolean(),
                Mode.values()[random.nextInt(3)],
                random.nextInt(3),
                HumanHelp.values()[random.nextInt(3)],
                at);
    }
}
