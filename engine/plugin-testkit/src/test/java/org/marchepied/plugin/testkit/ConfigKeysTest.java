package org.marchepied.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.marchepied.plugin.testkit.ConfigKeys.Key;

class ConfigKeysTest {

    @Test
    void keys_ofObjectsAndLists_haveTheirParts() {
        var keys = ConfigKeys.of(SchemaCheck.parsed("""
                {"properties": {
                  "person": {"required": ["name"], "properties": {"name": {}, "town": {}}},
                  "jobs": {"type": "array", "items": {"properties": {"hours": {}}}},
                  "words": {"type": "array", "items": {"type": "string"}}
                }}"""));

        assertThat(keys)
                .extracting(Key::path, Key::required)
                .containsExactly(
                        tuple("person", false),
                        tuple("person.name", true),
                        tuple("person.town", false),
                        tuple("jobs", false),
                        tuple("jobs[].hours", false),
                        tuple("words", false));
    }

    @Test
    void keys_whenDefinitionComesAgain_pointToTheFirst() {
        var keys = ConfigKeys.of(SchemaCheck.parsed("""
                {"properties": {
                  "tree": {"$ref": "#/$defs/branch", "description": "one"},
                  "other": {"$ref": "#/$defs/branch"}
                 },
                 "$defs": {"branch": {"description": "any", "properties": {
                  "leaf": {"$ref": "#/$defs/text"},
                  "branches": {"type": "array", "items": {"$ref": "#/$defs/branch"}}
                 }}, "text": {"type": "string"}}}"""));

        assertThat(keys)
                .extracting(Key::path, key -> key.schema().getString("description", ""), Key::partsLike)
                .containsExactly(
                        tuple("tree", "one", null),
                        tuple("tree.leaf", "", null),
                        tuple("tree.branches", "", "tree"),
                        tuple("other", "any", "tree"));
    }
}
