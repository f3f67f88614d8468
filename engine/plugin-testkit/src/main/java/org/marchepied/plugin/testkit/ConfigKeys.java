package org.marchepied.plugin.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a configuration and those inside them, in the order of the schema. */
final class ConfigKeys {

    private static final String DEFINITIONS = "#/$defs/";
    private static final String REFERENCE = "$ref";

    private final JsonObject definitions;
    private final List<Key> keys = new ArrayList<>();

    /** Where the parts of a definition were listed first. */
    private final Map<String, String> listed = new HashMap<>();

    private ConfigKeys(JsonObject schema) {
        this.definitions = object(schema, "$defs");
        addParts("", schema);
    }

    /**
     * One key.
     *
     * @param path as authors write it, such as {@code jobs[].hours}: {@code []} stands for each element of a list
     * @param schema with what its definition adds
     * @param partsLike the key that has the same parts, listed there; null if it has none or they follow
     */
    record Key(
            String path,
            JsonObject schema,
            boolean required,
            @Nullable String partsLike) {}

    static List<Key> of(JsonObject schema) {
        return List.copyOf(new ConfigKeys(schema).keys);
    }

    private void addParts(String prefix, JsonObject schema) {
        var required = schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(name -> ((JsonString) name).getString())
                .toList();
        object(schema, "properties")
                .forEach((name, part) -> add(prefix + name, part.asJsonObject(), required.contains(name)));
    }

    private void add(String path, JsonObject schema, boolean required) {
        var key = resolved(schema);
        var ofParts = key.containsKey("items") ? key.getJsonObject("items") : schema;
        var parts = resolved(ofParts);
        var prefix = key.containsKey("items") ? path + "[]" : path;
        var definition = ofParts.getString(REFERENCE, "");
        var like = parts.containsKey("properties") && !definition.isEmpty()
                ? listed.putIfAbsent(definition, prefix)
                : null;
        keys.add(new Key(path, key, required, like));
        if (like == null) {
            addParts(prefix + ".", parts);
        }
    }

    /** What stands beside a reference goes before what the definition says. */
    private JsonObject resolved(JsonObject schema) {
        var reference = schema.getString(REFERENCE, "");
        if (!reference.startsWith(DEFINITIONS)) {
            return schema;
        }
        var both = Json.createObjectBuilder(definitions.getJsonObject(reference.substring(DEFINITIONS.length())));
        schema.forEach(both::add);
        return both.build();
    }

    private static JsonObject object(JsonObject schema, String name) {
        return schema.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }
}
