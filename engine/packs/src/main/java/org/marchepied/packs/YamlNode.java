package org.marchepied.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML value and where it stands. */
sealed interface YamlNode {

    Place place();

    /**
     * @param plain without quotes, so that it may be a number, a boolean or nothing
     */
    record Scalar(Place place, String text, boolean plain) implements YamlNode {

        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    /** A list. */
    record Items(Place place, List<YamlNode> nodes) implements YamlNode {

        Items(Place place) {
            this(place, new ArrayList<>());
        }
    }

    /** Keys and values in the order of the file. */
    record Fields(Place place, Map<String, Field> fields) implements YamlNode {

        Fields(Place place) {
            this(place, new LinkedHashMap<>());
        }

        /** The value of a key; null if there is none. */
        @Nullable
        YamlNode get(String key) {
            Field field = fields.get(key);
            return field == null ? null : field.value();
        }
    }

    /** @param key where the key stands */
    record Field(Place key, YamlNode value) {}
}
