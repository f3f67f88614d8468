package org.marchepied.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The right answers to the questions of a pack, read from its lessons as an author wrote them. */
final class Answers {

    private static final Pattern QUESTION = Pattern.compile("^```question \\{#([a-z0-9-]+)}");

    private final Map<String, List<String>> right = new HashMap<>();

    private Answers() {}

    static Answers of(Path pack) {
        var answers = new Answers();
        try (var files = Files.list(pack)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                answers.read(Files.readAllLines(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return answers;
    }

    /** Texts of the choices to take. */
    List<String> to(String question) {
        return right.getOrDefault(question, List.of());
    }

    private void read(List<String> lines) {
        var question = "";
        for (var line : lines) {
            var found = QUESTION.matcher(line);
            if (found.find()) {
                question = found.group(1);
            } else if (line.startsWith("- [x] ")) {
                right.computeIfAbsent(question, id -> new ArrayList<>())
                        .add(Visit.plain(line.substring(6).replaceAll("[`*]", "")));
            }
        }
    }
}
