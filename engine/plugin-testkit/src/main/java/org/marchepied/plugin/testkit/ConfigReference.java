package org.marchepied.plugin.testkit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import org.marchepied.plugin.Simulation;

/** The table of a plugin's configuration, made from its schema, for its README; a test keeps the two equal. */
public final class ConfigReference {

    private ConfigReference() {}

    /** A Markdown table: key, what is allowed, default, description. The parts of a key follow it. */
    public static String of(Simulation<?, ?> simulation) {
        var text = SchemaCheck.text(simulation)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The plugin '" + simulation.descriptor().id() + "' has no schema."));
        return "| Key | Allowed | Default | Meaning |\n|---|---|---|---|\n"
                + ConfigKeys.of(SchemaCheck.parsed(text)).stream()
                        .map(ConfigReference::row)
                        .collect(Collectors.joining());
    }

    private static String row(ConfigKeys.Key key) {
        var like = key.partsLike() == null ? "" : " like `" + key.partsLike() + "`";
        return "| `" + key.path() + "` | " + allowed(key.schema()) + like + " | " + byDefault(key) + " | "
                + key.schema().getString("description", "").replace("|", "\\|") + " |\n";
    }

    private static String allowed(JsonObject schema) {
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").stream()
                    .map(ConfigReference::code)
                    .collect(Collectors.joining(", "));
        }
        if (schema.containsKey("items")) {
            var elements = allowed(schema.getJsonObject("items"));
            return elements.startsWith("`") ? "list of " + elements : "list";
        }
        return schema.getString("type", "");
    }

    private static String byDefault(ConfigKeys.Key key) {
        var value = key.schema().get("default");
        if (value == null) {
            return key.required() ? "(required)" : "";
        }
        return code(value);
    }

    private static String code(JsonValue value) {
        var text = value instanceof JsonString string ? string.getString() : value.toString();
        return "`" + text.replace("|", "\\|") + "`";
    }
}
