package org.marchepied.packs;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.packs.SimulationSchemas.SimulationSchema;
import org.marchepied.packs.YamlNode.Field;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Scalar;

/** Reads the inside of a {@code simulation} fence: the engine's keys, and the plugin's own checked by its schema. */
final class SimulationReader {

    private static final Set<String> ENGINE_KEYS = Set.of("mode", "messages", "fallback");
    private static final List<String> MODES = List.of("demonstration", "guided", "independent");

    private final SimulationSchemas schemas;
    private final Findings findings;

    SimulationReader(SimulationSchemas schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
    }

    /**
     * @param place of the fence
     * @param source its inside
     * @param html turns the fallback into HTML
     */
    SimulationActivity read(String id, String simulation, Place place, Source source, QuestionReader.Pieces html) {
        Optional<SimulationSchema> schema = schema(simulation, place);
        Fields fields = YamlParser.parse(source, findings);
        if (fields == null) {
            return unreadable(id, simulation);
        }
        Scalar fallback = text(fields, "fallback");
        String fallbackHtml = fallback == null ? "" : html.of(Source.at(fallback.place(), fallback.text()));
        if (fallbackHtml.isEmpty()) {
            findings.error(fallback == null ? place : fallback.place(), "simulation.no-fallback");
        }
        String config = Configuration.json(own(fields, place), schema.orElse(null), findings);
        return new SimulationActivity(
                id,
                simulation,
                schema.isPresent(),
                mode(fields),
                config,
                messages(fields, schema.orElse(null)),
                fallbackHtml);
    }

    /** Stands for a block that is found wrong, so that its step is not found empty as well. */
    static SimulationActivity unreadable(String id, String simulation) {
        return new SimulationActivity(id, simulation, false, Mode.GUIDED, "{}", Map.of(), "");
    }

    private Optional<SimulationSchema> schema(String simulation, Place place) {
        Optional<SimulationSchema> schema = schemas.schema(simulation);
        if (schema.isEmpty()) {
            String near = findings.didYouMean(simulation, schemas.ids());
            findings.warning(place, "simulation.unknown", simulation, near);
        }
        return schema;
    }

    /** The plugin's keys; an empty mapping stands where the fence does. */
    private static Fields own(Fields fields, Place fence) {
        Map<String, Field> own = new LinkedHashMap<>(fields.fields());
        own.keySet().removeAll(ENGINE_KEYS);
        return new Fields(fence, own);
    }

    private Mode mode(Fields fields) {
        Scalar mode = text(fields, "mode");
        if (mode == null) {
            return Mode.GUIDED;
        }
        if (!MODES.contains(mode.text())) {
            String near = findings.didYouMean(mode.text(), MODES);
            findings.error(mode.place(), "simulation.mode", mode.text(), near, String.join(", ", MODES));
            return Mode.GUIDED;
        }
        return Mode.valueOf(mode.text().toUpperCase(Locale.ROOT));
    }

    private Map<String, String> messages(Fields fields, @Nullable SimulationSchema schema) {
        Map<String, String> messages = new LinkedHashMap<>();
        YamlNode node = fields.get("messages");
        if (node instanceof Fields mapping) {
            mapping.fields().forEach((key, field) -> {
                checkMessage(key, field.key(), schema);
                if (!(field.value() instanceof Scalar scalar) || scalar.text().isBlank()) {
                    findings.error(field.value().place(), "key.not-text", key);
                } else if (!isPattern(scalar.text())) {
                    findings.error(scalar.place(), "message.braces", key);
                } else {
                    messages.put(key, scalar.text());
                }
            });
        } else if (node != null) {
            findings.error(node.place(), "key.not-mapping", "messages");
        }
        return messages;
    }

    private void checkMessage(String key, Place place, @Nullable SimulationSchema schema) {
        if (schema != null && !schema.messages().isEmpty() && !schema.messages().contains(key)) {
            String near = findings.didYouMean(key, schema.messages());
            findings.error(place, "message.unknown", schema.id(), key, near);
        }
    }

    /** Whether the engine can make a sentence of it, where an apostrophe is an apostrophe. */
    private static boolean isPattern(String text) {
        try {
            new MessageFormat(text.replace("'", "''"));
            return true;
        } catch (IllegalArgumentException bracesWithoutSense) {
            return false;
        }
    }

    private @Nullable Scalar text(Fields fields, String key) {
        YamlNode node = fields.get(key);
        if (node == null || node instanceof Scalar scalar && scalar.isNothing()) {
            return null;
        }
        if (node instanceof Scalar scalar) {
            return scalar;
        }
        findings.error(node.place(), "key.not-text", key);
        return null;
    }
}
