package org.marchepied.plugins.cvbuilder.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.marchepied.plugin.Profile.Skill;

/** The jobs and skills that the imitated site knows, from {@code vocabulary.txt} beside this class. */
public final class Vocabulary {

    private static final String FOR_ALL = "*";

    private static final Map<String, Job> JOBS = read();

    private Vocabulary() {}

    /** The codes of all jobs. */
    public static List<String> codes() {
        return JOBS.keySet().stream().filter(code -> !code.equals(FOR_ALL)).toList();
    }

    public static boolean knows(String code) {
        return !code.equals(FOR_ALL) && JOBS.containsKey(code);
    }

    /** The name of the job; the code itself for one that is not known. */
    public static String label(String code) {
        return knows(code) ? job(code).label() : code;
    }

    /** What the site proposes for a job, of one kind. */
    public static List<String> suggestions(String code, Skill.Kind kind) {
        var all = new ArrayList<>(job(FOR_ALL).of(kind));
        if (knows(code)) {
            all.addAll(job(code).of(kind));
        }
        return all;
    }

    /** Whether a skill is useful in a job: attitudes, languages and licences always are. */
    public static boolean fits(String code, Skill skill) {
        return !isForTheJob(skill.kind()) || suggestions(code, skill.kind()).contains(skill.label());
    }

    /** Whether skills of the kind differ from job to job. */
    public static boolean isForTheJob(Skill.Kind kind) {
        return kind == Skill.Kind.KNOW_HOW || kind == Skill.Kind.KNOWLEDGE;
    }

    /** Whether skills of the kind have stars. */
    public static boolean hasLevels(Skill.Kind kind) {
        return isForTheJob(kind) || kind == Skill.Kind.LANGUAGE;
    }

    /** The kind as packs, messages and {@code vocabulary.txt} write it. */
    public static String key(Skill.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Skill.Kind kind(String key) {
        return Skill.Kind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Job job(String code) {
        return Objects.requireNonNull(JOBS.get(code), code);
    }

    /** A line is {@code job CODE Label}, or a kind of skill and its label; a blank line and one with # say nothing. */
    private static Map<String, Job> read() {
        var jobs = new LinkedHashMap<String, Job>();
        var current = new Job("", new ArrayList<>());
        for (var line : lines()) {
            var words = line.split(" ", 2);
            if (words[0].equals("job")) {
                var job = words[1].split(" ", 2);
                current = new Job(job[1], new ArrayList<>());
                jobs.put(job[0], current);
            } else {
                current.skills().add(new Named(kind(words[0]), words[1]));
            }
        }
        return jobs;
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt"));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Named(Skill.Kind kind, String label) {}

    private record Job(String label, List<Named> skills) {
        List<String> of(Skill.Kind kind) {
            return skills.stream()
                    .filter(skill -> skill.kind() == kind)
                    .map(Named::label)
                    .toList();
        }
    }
}
