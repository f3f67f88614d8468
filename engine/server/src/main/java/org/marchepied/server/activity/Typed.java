package org.marchepied.server.activity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a learner has typed into a form and will find there again, as it is kept with the state. */
final class Typed {

    /** In characters, for one field; more is not worth keeping. */
    private static final int LONGEST = 2_000;

    private static final Jsonb JSON = JsonbBuilder.create();

    /** For JSON-B, which reads maps of strings only as a part of something. */
    public record Fields(Map<String, String> fields) {}

    private Typed() {}

    static String write(Map<String, String> typed) {
        var kept = new LinkedHashMap<String, String>();
        typed.forEach((field, value) -> {
            if (!value.isEmpty() && value.length() <= LONGEST) {
                kept.put(field, value);
            }
        });
        return kept.isEmpty() ? "" : JSON.toJson(new Fields(kept));
    }

    static Map<String, String> read(String json) {
        return json.isEmpty() ? Map.of() : JSON.fromJson(json, Fields.class).fields();
    }
}
