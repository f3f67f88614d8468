package org.marchepied.packs;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.SimulationSchemas.SimulationSchema;
import org.marchepied.packs.YamlNode.Field;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Items;
import org.marchepied.packs.YamlNode.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A simulation's own settings, from YAML to JSON, checked by the plugin's schema. */
final class Configuration {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Set<String> EXPLAINED =
            Set.of("type", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "const");

    private final Fields settings;
    private final Findings findings;

    /** Places of values that the schema wants as text: a code such as 0042 needs no quotes. */
    private final Set<YamlNode> texts = new HashSet<>();

    private Configuration(Fields settings, Findings findings) {
        this.settings = settings;
        this.findings = findings;
    }

    /** @param schema null to convert without checking */
    static String json(Fields settings, @Nullable SimulationSchema schema, Findings findings) {
        return new Configuration(settings, findings).json(schema);
    }

    private String json(@Nullable SimulationSchema schema) {
        JsonNode json = json(settings);
        if (schema == null) {
            return json.toString();
        }
        List<Error> errors = schema.schema().validate(json);
        if (errors.stream().filter(this::isUnquotedText).count() > 0) {
            json = json(settings);
            errors = schema.schema().validate(json);
        }
        errors.forEach(error -> report(error, schema));
        return json.toString();
    }

    /** Whether a number or boolean stands where text is wanted; remembers it. */
    private boolean isUnquotedText(Error error) {
        return error.getKeyword().equals("type")
                && wantsText(error)
                && at(error.getInstanceLocation()) instanceof Scalar scalar
                && !scalar.isNothing()
                && texts.add(scalar);
    }

    private static boolean wantsText(Error error) {
        JsonNode type = error.getSchemaNode();
        return type != null && type.toString().contains("\"string\"");
    }

    private void report(Error error, SimulationSchema schema) {
        YamlNode node = at(error.getInstanceLocation());
        String path = path(error.getInstanceLocation());
        String value = node instanceof Scalar scalar ? scalar.text() : "";
        switch (error.getKeyword()) {
            case "required" ->
                findings.error(node.place(), "config.required", schema.id(), String.valueOf(error.getProperty()));
            case "additionalProperties", "unevaluatedProperties" -> unknownKey(error, node, schema);
            case "enum" -> enumeration(error, node, path, value);
            case "pattern" -> pattern(error, node, path, value, schema);
            default -> findings.error(node.place(), "config.wrong", path, value, expectation(error));
        }
    }

    private void unknownKey(Error error, YamlNode node, SimulationSchema schema) {
        String key = String.valueOf(error.getProperty());
        Field field = node instanceof Fields fields ? fields.fields().get(key) : null;
        List<String> known = new ArrayList<>();
        if (node == settings) {
            schema.schema().getSchemaNode().path("properties").propertyNames().forEach(known::add);
        }
        findings.error(
                field == null ? node.place() : field.key(),
                "config.unknown-key",
                schema.id(),
                key,
                findings.didYouMean(key, known));
    }

    private void enumeration(Error error, YamlNode node, String path, String value) {
        List<String> allowed = new ArrayList<>();
        error.getSchemaNode().forEach(choice -> allowed.add(choice.asString("")));
        findings.error(
                node.place(),
                "config.enum",
                path,
                value,
                findings.didYouMean(value, allowed),
                String.join(", ", allowed));
    }

    /** What the plugin says of the key helps more than its pattern. */
    private void pattern(Error error, YamlNode node, String path, String value, SimulationSchema schema) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        String description = schema.schema()
                .getSchemaNode()
                .at(keyword.substring(0, keyword.lastIndexOf('/')))
                .path("description")
                .asString("");
        if (description.isEmpty()) {
            findings.error(node.place(), "config.wrong", path, value, expectation(error));
        } else {
            findings.error(node.place(), "config.described", path, value, description);
        }
    }

    private String expectation(Error error) {
        if (EXPLAINED.contains(error.getKeyword())) {
            JsonNode wanted = error.getSchemaNode();
            return findings.texts()
                    .text(
                            "config.expect." + error.getKeyword(),
                            wanted == null ? "" : wanted.asString(String.valueOf(wanted)));
        }
        return String.valueOf(error.getMessage());
    }

    /** The value at a place of the JSON; the nearest one around it if there is none. */
    private YamlNode at(NodePath location) {
        YamlNode node = settings;
        for (int i = 0; i < location.getNameCount(); i++) {
            YamlNode child = child(node, location.getElement(i));
            if (child == null) {
                return node;
            }
            node = child;
        }
        return node;
    }

    private static @Nullable YamlNode child(YamlNode node, Object name) {
        if (node instanceof Fields fields) {
            return fields.get(name.toString());
        }
        if (node instanceof Items items
                && name instanceof Integer index
                && index < items.nodes().size()) {
            return items.nodes().get(index);
        }
        return null;
    }

    private static String path(NodePath location) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.append(i == 0 ? "" : ".").append(location.getElement(i));
        }
        return path.toString();
    }

    private JsonNode json(YamlNode node) {
        if (node instanceof Fields fields) {
            ObjectNode object = JSON.objectNode();
            fields.fields().forEach((key, field) -> object.set(key, json(field.value())));
            return object;
        }
        if (node instanceof Items items) {
            ArrayNode array = JSON.arrayNode();
            items.nodes().forEach(item -> array.add(json(item)));
            return array;
        }
        return json((Scalar) node);
    }

    /** The types of YAML's JSON schema. */
    private JsonNode json(Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain() || texts.contains(scalar)) {
            return JSON.stringNode(text);
        }
        if (scalar.isNothing()) {
            return JSON.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (text.matches("-?(0|[1-9][0-9]{0,17})")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (text.matches("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,17}")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.stringNode(text);
    }
}
