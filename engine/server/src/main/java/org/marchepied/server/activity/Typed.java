package org.marchepied.server.activity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Action;

/** What a learner has typed into a form and will find there again, as it is kept with the state. */
final class Typed {

    /** In characters, for one field; more is not worth keeping. */
    private static final int LONGEST = 20_000;

    private static final Jsonb JSON = JsonbBuilder.create();

    /** For JSON-B, which reads maps of strings only as a part of something. */
    public record Fields(Map<String, String> fields) {}

    private Typed() {}

    /** What of a form may be shown again: neither secrets nor what looks real. */
    static Map<String, String> harmless(Action form, Play play) {
        var typed = new HashMap<>(form.fields());
        typed.keySet().removeIf(play::isSecret);
        typed.keySet().removeAll(RealDataGuard.realLooking(form, play.ownValues()));
        return typed;
    }

    /** Of an old page's form: what it left empty stays as the fields hold it now. */
    static Map<String, String> late(Action form, Play play, Attempt attempt) {
        var fields = new HashMap<>(play.screen().held(read(attempt.typed())));
        harmless(form, play)
                .forEach((name, value) -> fields.merge(name, value, (held, typed) -> typed.isBlank() ? held : typed));
        return fields;
    }

    /** @param typed null for a form not yet sent */
    static String write(@Nullable Map<String, String> typed) {
        if (typed == null) {
            return "";
        }
        var kept = new LinkedHashMap<String, String>();
        typed.forEach((field, value) -> {
            if (value.length() <= LONGEST) {
                kept.put(field, value);
            }
        });
        return JSON.toJson(new Fields(kept));
    }

    static @Nullable Map<String, String> read(String json) {
        return json.isEmpty() ? null : JSON.fromJson(json, Fields.class).fields();
    }
}
