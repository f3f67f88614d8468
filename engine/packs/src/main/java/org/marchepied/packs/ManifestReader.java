package org.marchepied.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Advice;
import org.marchepied.learning.Competency;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.learning.RecommendRule;
import org.marchepied.learning.SessionPlan;
import org.marchepied.packs.SimulationSchemas.SimulationSchema;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Scalar;

/** Reads {@code pack.yaml}. One object reads one file. */
final class ManifestReader {

    private static final int LONGEST_SESSION = 120;

    private static final Map<String, Advice> ADVICE =
            Stream.of(Advice.values()).collect(Collectors.toMap(Advice::id, Function.identity()));

    /** Nobody reads less than a beginner. */
    private static final Map<String, FrenchLevel> FRENCH_ABOVE_BEGINNERS =
            EnumSet.complementOf(EnumSet.of(FrenchLevel.BEGINNER)).stream()
                    .collect(Collectors.toMap(FrenchLevel::id, Function.identity()));

    private final String folder;
    private final SimulationSchemas schemas;
    private final Findings findings;

    private final List<Competency> competencies = new ArrayList<>();
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
        readCompetencies(keys);
        readLessons(keys);
        keys.mappings("plans").forEach(this::readPlan);
        List<RecommendRule> rules =
                keys.mappings("recommend").stream().map(this::rule).toList();
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
                rules);
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

    private void readCompetencies(Keys keys) {
        List<Fields> mappings = keys.mappings("competencies");
        if (mappings.isEmpty()) {
            findings.error(keys.place("competencies"), "pack.no-competency");
        }
        List<Keys> all = mappings.stream()
                .map(mapping -> Keys.of(mapping, findings, "id", "title", "requires", "skills"))
                .toList();
        List<String> ids = new ArrayList<>();
        for (Keys competency : all) {
            ids.add(takenId(competency, competencyPlaces));
        }
        for (int i = 0; i < ids.size(); i++) {
            Keys competency = all.get(i);
            competencies.add(new Competency(
                    ids.get(i),
                    competency.text("title").text(),
                    competency.references("requires", competencyPlaces.keySet(), "competency.unknown"),
                    skills(competency)));
        }
    }

    private String takenId(Keys keys, Map<String, Place> taken) {
        Scalar id = keys.id("id");
        Place before = id.text().isEmpty() ? null : taken.putIfAbsent(id.text(), id.place());
        if (before != null) {
            findings.error(id.place(), "id.double", id.text(), before.line());
        }
        return id.text();
    }

    private Set<String> skills(Keys competency) {
        List<Scalar> skills = competency.list("skills");
        skills.forEach(this::checkSkill);
        return Set.copyOf(skills.stream().map(Scalar::text).toList());
    }

    private void checkSkill(Scalar skill) {
        int dot = skill.text().indexOf('.');
        if (dot < 1 || dot == skill.text().length() - 1) {
            findings.error(skill.place(), "skill.form", skill.text());
            return;
        }
        String simulation = skill.text().substring(0, dot);
        SimulationSchema schema = schemas.schema(simulation).orElse(null);
        if (schema == null) {
            String near = findings.didYouMean(simulation, schemas.ids());
            findings.warning(skill.place(), "skill.simulation-unknown", skill.text(), simulation, near);
        } else if (!schema.skills().contains(skill.text().substring(dot + 1))) {
            String near = findings.didYouMean(skill.text().substring(dot + 1), schema.skills());
            String known = Findings.some(schema.skills());
            findings.error(skill.place(), "skill.unknown", skill.text(), simulation, near, known);
        }
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
        String id = takenId(keys, planPlaces);
        planPlaces.put(id, keys.place("minutes"));
        List<String> ids = List.copyOf(keys.references("lessons", lessonIds(), "plan.lesson-unknown"));
        if (keys.list("lessons").isEmpty()) {
            findings.error(keys.place("lessons"), "plan.no-lesson", id);
        }
        int minutes = keys.number("minutes", 1, LONGEST_SESSION, LONGEST_SESSION);
        int pause = keys.optionalNumber("pause", 1, LONGEST_SESSION, 0);
        if (pause >= minutes && keys.has("minutes")) {
            findings.error(keys.place("pause"), "plan.pause", pause, minutes);
        }
        List<String> stops = List.copyOf(keys.references("stops", ids, "plan.stop-unknown"));
        plans.add(new SessionPlan(id, keys.text("title").text(), ids, minutes, pause, stops));
    }

    private RecommendRule rule(Fields mapping) {
        Keys keys = Keys.of(mapping, findings, "plan", "advice", "needs-french", "has", "lacks", "reason");
        Scalar plan = keys.optionalText("plan");
        Scalar advice = keys.optionalText("advice");
        if ((plan == null) == (advice == null)) {
            findings.error(keys.place(), "rule.plan-or-advice");
        }
        if (plan != null) {
            keys.checkReference(plan.place(), plan.text(), planPlaces.keySet(), "rule.plan-unknown");
        }
        return new RecommendRule(
                plan == null ? null : plan.text(),
                advice == null ? null : keys.oneOf(advice, ADVICE, "rule.advice-unknown"),
                needsFrench(keys),
                keys.percentages("has", competencyPlaces.keySet(), "competency.unknown"),
                keys.percentages("lacks", competencyPlaces.keySet(), "competency.unknown"),
                keys.text("reason").text());
    }

    private static @Nullable FrenchLevel needsFrench(Keys keys) {
        Scalar needed = keys.optionalText("needs-french");
        return needed == null ? null : keys.oneOf(needed, FRENCH_ABOVE_BEGINNERS, "rule.french-unknown");
    }
}
