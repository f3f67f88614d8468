package org.marchepied.plugins.estoremooc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the chapters of the videos begin, as their chapters tracks (WebVTT) say. */
final class Chapters {

    /** Each video has as many. */
    static final int COUNT = 3;

    private static final String MEDIA = "/META-INF/resources/p/estore-mooc/media/";
    private static final Map<String, List<Double>> STARTS = new HashMap<>();

    static {
        for (var module : Catalogue.modules()) {
            if (module.hasVideo()) {
                STARTS.put(module.id(), read(MEDIA + module.id() + ".chapters.vtt"));
            }
        }
    }

    private Chapters() {}

    /** The second at which each chapter begins; empty for a module without a video. */
    static List<Double> starts(Course module) {
        return STARTS.getOrDefault(module.id(), List.of());
    }

    private static List<Double> read(String name) {
        try (var stream = Chapters.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The plugin lacks " + name + ". This is a bug, please report it.");
            }
            List<Double> starts = new ArrayList<>();
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var arrow = line.indexOf(" --> ");
                if (arrow > 0) {
                    starts.add(seconds(line.substring(0, arrow)));
                }
            }
            return List.copyOf(starts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of a WebVTT time such as {@code 00:01:04.500}. */
    private static double seconds(String time) {
        var total = 0.0;
        for (var part : time.strip().split(":")) {
            total = total * 60 + Double.parseDouble(part);
        }
        return total;
    }
}
