package org.marchepied.plugin.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Simulation;

/** The table of a plugin's configuration, made from its schema, for its README; a test keeps the two equal. */
public final class ConfigReference {

    private ConfigReference() {}

    /** A Markdown table: key, what is allowed, default, description. */
    public static String of(Simulation<?, ?> simulation) {
        var text = SchemaCheck.text(simulation)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The plugin '" + simulation.descriptor().id() + "' has no schema."));
        try (var reader = Json.createReader(new StringReader(text))) {
            var properties = reader.readObject().getJsonObject("properties");
            return "| Key | Allowed | Default | Meaning |\n|---|---|---|---|\n"
                    + properties.entrySet().stream()
                            .map(entry -> row(entry.getKey(), entry.getValue().asJsonObject()))
                            .collect(Collectors.joining());
        }
    }

    private static String row(String key, JsonObject property) {
        return "| `" + key + "` | " + allowed(property) + " | " + code(property.get("default")) + " | "
                + property.getString("description", "").replace("|", "\\|") + " |\n";
    }

    private static String allowed(JsonObject property) {
        if (property.containsKey("enum")) {
            return property.getJsonArray("enum").stream()
                    .map(ConfigReference::code)
                    .collect(Collectors.joining(", "));
        }
        return property.getString("type", "");
    }

    private static String code(@Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof JsonString string ? string.getString() : value.toString();
        return "`" + text.replace("|", "\\|") + "`";
    }
}
