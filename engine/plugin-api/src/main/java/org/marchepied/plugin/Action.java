package org.marchepied.plugin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an HTML form can send: the name of the button pressed, the named fields of its form and the files chosen.
 *
 * <p>A button that carries values of its own writes them like a query: {@code press?key=3} is the action {@code press}
 * with the field {@code key}.
 *
 * @param fields in the order sent; the first value where a browser sent several
 * @param uploads by the name of their field; see {@link org.marchepied.plugin.page.Components#uploadForm}
 */
public record Action(String name, Map<String, String> fields, Map<String, Upload> uploads) {

    public Action {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        uploads = Map.copyOf(uploads);
    }

    public Action(String name, Map<String, String> fields) {
        this(name, fields, Map.of());
    }

    /** The action of a button value such as {@code press?key=3}, whose own fields win over those of the form. */
    public static Action of(String button, Map<String, String> formFields) {
        var fields = new LinkedHashMap<>(formFields);
        var query = button.indexOf('?');
        if (query < 0) {
            return new Action(button, fields);
        }
        for (var pair : button.substring(query + 1).split("&", -1)) {
            var equals = pair.indexOf('=');
            fields.put(
                    equals < 0 ? decoded(pair) : decoded(pair.substring(0, equals)),
                    equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return new Action(button.substring(0, query), fields);
    }

    /** This action with files. */
    public Action with(Map<String, Upload> files) {
        return new Action(name, fields, files);
    }

    /** The file chosen in a field, or {@link Upload#NONE}. */
    public Upload upload(String field) {
        return uploads.getOrDefault(field, Upload.NONE);
    }

    /** The field's value, or the empty string where the browser sent none. */
    public String field(String field) {
        return fields.getOrDefault(field, "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return text;
        }
    }
}
