package org.marchepied.plugin.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.PluginFiles;
import org.marchepied.plugin.Simulation;

/** The schema file of a plugin beside its descriptor. */
final class SchemaCheck {

    private static final Set<String> ENGINE_KEYS = Set.of("mode", "messages", "fallback");

    private final Descriptor<?, ?> descriptor;
    private final Optional<String> text;

    SchemaCheck(Descriptor<?, ?> descriptor, ClassLoader loader) {
        this.descriptor = descriptor;
        this.text = find(descriptor, loader);
    }

    /** The schema of the plugin, as it stands in its file. */
    static Optional<String> text(Simulation<?, ?> simulation) {
        return find(simulation.descriptor(), simulation.getClass().getClassLoader());
    }

    /** What is wrong with the schema itself. */
    List<String> problems() {
        if (text.isEmpty()) {
            return List.of("There is no " + PluginFiles.SCHEMA + " whose $id is '" + id(descriptor) + "'.");
        }
        var schema = parsed(text.get());
        var problems = new ArrayList<String>();
        var skills = new HashSet<String>();
        for (var skill : schema.getOrDefault(
                        "x-skills", Json.createArrayBuilder().build())
                .asJsonArray()) {
            skills.add(((JsonString) skill).getString());
        }
        if (!skills.equals(descriptor.skills())) {
            problems.add("x-skills is " + skills + ", the descriptor has " + descriptor.skills() + ".");
        }
        if (!schema.getString("$schema", "").equals("https://json-schema.org/draft/2020-12/schema")) {
            problems.add("$schema must be https://json-schema.org/draft/2020-12/schema.");
        }
        if (schema.getBoolean("additionalProperties", true)) {
            problems.add("additionalProperties must be false, so that a misspelt key is an error.");
        }
        for (var key : ConfigKeys.of(schema)) {
            if (key.schema().getString("description", "").isBlank()) {
                problems.add("The property '" + key.path() + "' has no description.");
            }
            if (ENGINE_KEYS.contains(key.path())) {
                problems.add("The property '" + key.path() + "' has a name that the engine uses.");
            }
        }
        return problems;
    }

    /** What the schema refuses in a configuration. */
    List<String> refusals(String config) {
        return text.map(SchemaCheck::schema)
                .map(schema -> schema.validate(config, InputFormat.JSON).stream()
                        .map(error -> error.toString())
                        .toList())
                .orElse(List.of());
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static Optional<String> find(Descriptor<?, ?> descriptor, ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(PluginFiles.SCHEMA)).stream()
                    .map(SchemaCheck::read)
                    .filter(text -> parsed(text).getString("$id", "").equals(id(descriptor)))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String id(Descriptor<?, ?> descriptor) {
        return PluginFiles.SCHEMA_ID_PREFIX + descriptor.id() + ":" + descriptor.version();
    }

    private static String read(URL url) {
        try (var stream = url.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonObject parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
