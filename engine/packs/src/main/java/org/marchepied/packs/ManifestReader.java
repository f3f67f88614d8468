package org.marchepied.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Competency;
import org.marchepied.learning.SessionPlan;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Scalar;

/** Reads {@code pack.yaml}. One object reads one file. */
final class ManifestReader {

    private static final int LONGEST_SESSION = 120;

    /** A longer session has its pause after so many minutes, unless the pack says otherwise. */
    private static final int PAUSE = 45;

    private final String folder;
    private final SimulationSchemas schemas;
    private final Findings findings;

    private final Map<String, Place> competencyPlaces = new LinkedHashMap<>();
    private final List<Scalar> lessons = new ArrayList<>();
    private final List<SessionPlan> plans = new ArrayList<>();
    private final Map<String, Place> planPlaces = new LinkedHashMap<>();

    /** @param folder the name that the pack's id must be */
    ManifestReader(String folder, SimulationSchemas schemas, Findings findings) {
        this.folder = folder;
        this.schemas = schemas;
        this.findings = findings;
    }

    /** Null if the file cannot be read, which is then among the findings. */
    @Nullable
    Manifest read(Source source) {
        Fields fields = YamlParser.parse(source, findings);
        return fields == null ? null : read(fields);
    }

    private Manifest read(Fields fields) {
        Keys keys = Keys.of(
                fields,
                findings,
                "id",
                "title",
                "language",
                "version",
                "licence",
                "authors",
                "level",
                "verified",
                "competencies",
                "lessons",
                "plans",
                "recommend");
        List<Competency> competencies = competencies(keys);
        readLessons(keys);
        keys.mappings("plans").forEach(this::readPlan);
        RuleReader rules = new RuleReader(planPlaces.keySet(), competencyPlaces.keySet(), findings);
        Scalar level = keys.optionalText("level");
        return new Manifest(
                id(keys),
                keys.text("title").text(),
                language(keys),
                version(keys),
                keys.text("licence").text(),
                authors(keys),
                level == null ? null : level.text(),
                verified(keys),
                competencies,
                competencyPlaces,
                lessons,
                plans,
                planPlaces,
                keys.mappings("recommend").stream().map(rules::read).toList());
    }

    private String id(Keys keys) {
        Scalar id = keys.id("id");
        if (!id.text().isEmpty() && !id.text().equals(folder)) {
            findings.error(id.place(), "pack.id-not-folder", id.text(), folder);
        }
        return folder;
    }

    private Locale language(Keys keys) {
        Scalar language = keys.text("language");
        if (!language.text().isEmpty() && !language.text().matches("[a-z]{2,3}(-[A-Z]{2})?")) {
            findings.error(language.place(), "pack.language", language.text());
        }
        return Locale.forLanguageTag(language.text());
    }

    private String version(Keys keys) {
        Scalar version = keys.text("version");
        if (!version.text().isEmpty()
                && !version.text().matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}(-[0-9A-Za-z.-]{1,40})?")) {
            findings.error(version.place(), "pack.version", version.text());
        }
        return version.text();
    }

    private List<String> authors(Keys keys) {
        List<String> authors = keys.list("authors").stream().map(Scalar::text).toList();
        if (authors.isEmpty()) {
            findings.error(keys.place("authors"), "pack.no-author");
        }
        return authors;
    }

    private Pack.@Nullable Verified verified(Keys keys) {
        Fields mapping = keys.mapping("verified");
        if (mapping == null) {
            return null;
        }
        Keys verified = Keys.of(mapping, findings, "on", "site");
        Scalar site = verified.text("site");
        if (site.text().contains("/")) {
            findings.error(site.place(), "pack.site", site.text());
        }
        Scalar on = verified.text("on");
        try {
            return on.text().isEmpty() ? null : new Pack.Verified(LocalDate.parse(on.text()), site.text());
        } catch (DateTimeParseException e) {
            findings.error(on.place(), "pack.date", on.text());
            return null;
        }
    }

    private List<Competency> competencies(Keys keys) {
        List<Fields> mappings = keys.mappings("competencies");
        if (mappings.isEmpty()) {
            findings.error(keys.place("competencies"), "pack.no-competency");
        }
        return new CompetencyReader(schemas, findings).read(mappings, competencyPlaces);
    }

    private void readLessons(Keys keys) {
        for (Scalar lesson : keys.list("lessons")) {
            if (Keys.checkId(lesson.place(), lesson.text(), findings)) {
                lessons.add(lesson);
            }
        }
        if (lessons.isEmpty()) {
            findings.error(keys.place("lessons"), "pack.no-lesson");
        }
    }

    private Set<String> lessonIds() {
        return lessons.stream().map(Scalar::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void readPlan(Fields mapping) {
        Keys keys = Keys.of(mapping, findings, "id", "title", "lessons", "minutes", "pause", "stops");
        String id = keys.newId("id", planPlaces);
        planPlaces.put(id, keys.place("minutes"));
        List<String> ids = List.copyOf(keys.references("lessons", lessonIds(), "plan.lesson-unknown"));
        if (keys.list("lessons").isEmpty()) {
            findings.error(keys.place("lessons"), "plan.no-lesson", id);
        }
        int minutes = keys.number("minutes", 1, LONGEST_SESSION, LONGEST_SESSION);
        int pause = keys.optionalNumber("pause", 1, LONGEST_SESSION, minutes > PAUSE ? PAUSE : 0);
        if (pause >= minutes && keys.has("minutes")) {
            findings.error(keys.place("pause"), "plan.pause", pause, minutes);
        }
        List<String> stops = List.copyOf(keys.references("stops", ids, "plan.stop-unknown"));
        plans.add(new SessionPlan(id, keys.text("title").text(), ids, minutes, pause, stops));
    }
}
