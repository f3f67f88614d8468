package org.marchepied.plugin.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Upload;

/** Chooses an action that is not what the hints say: a button of the screen, or something no screen offers. */
final class Wanderer {

    private static final List<String> UNKNOWN =
            List.of("", "unknown", "ACTION", "sign-in ", "../x", "é", "a".repeat(999));

    private static final List<Upload> UPLOADS = List.of(
            Upload.NONE,
            new Upload("CV.pdf", "application/pdf", 84_000),
            new Upload("photo.jpg", "image/jpeg", 3_500_000),
            new Upload("cv.pdf", "application/x-msdownload", 84_000),
            new Upload("CV.PDF", "application/pdf", 200_000_000),
            new Upload("dessin.svg", "image/svg+xml", 900),
            new Upload("<b>.docx", "application/zip", 1),
            new Upload("", "application/octet-stream", Long.MAX_VALUE));

    private final Document screen;
    private final List<Hint> hints;
    private final Set<String> secretFields;
    private final Random random;

    Wanderer(Document screen, List<Hint> hints, Set<String> secretFields, Random random) {
        this.screen = screen;
        this.hints = hints;
        this.secretFields = secretFields;
        this.random = random;
    }

    Action action() {
        return somewhere().with(uploads());
    }

    private Action somewhere() {
        var buttons = screen.select("button[name=action]");
        if (buttons.isEmpty() || random.nextInt(100) < 15) {
            return new Action(any(UNKNOWN), fields(screen.body()));
        }
        var button = any(buttons);
        var form = button.closest("form");
        var value = button.attr("value");
        var fields = fields(form == null ? screen.body() : form);
        if (random.nextInt(100) < 20) {
            return new Action(Action.of(value, Map.of()).name(), hostileQuery(value, fields));
        }
        return Action.of(value, fields);
    }

    private Map<String, Upload> uploads() {
        var uploads = new LinkedHashMap<String, Upload>();
        for (var control : screen.select("input[type=file][name]")) {
            uploads.put(control.attr("name"), any(UPLOADS));
        }
        return uploads;
    }

    private Map<String, String> hostileQuery(String button, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        Action.of(button, Map.of()).fields().keySet().forEach(field -> all.put(field, HostileText.any(random)));
        return all;
    }

    private Map<String, String> fields(Element within) {
        var fields = new LinkedHashMap<String, String>();
        for (var control : within.select("input[name]:not([type=hidden], [type=file]), select[name], textarea[name]")) {
            if (random.nextInt(100) < 90) {
                fields.put(control.attr("name"), value(control));
            }
        }
        if (random.nextInt(100) < 10) {
            fields.put("unknown", HostileText.any(random));
        }
        return fields;
    }

    private String value(Element control) {
        var name = control.attr("name");
        var right = hints.stream()
                .filter(hint -> hint.move() != Hint.Move.PRESS && hint.target().equals(name))
                .map(Hint::value)
                .findFirst()
                .orElse("");
        var dice = random.nextInt(100);
        if (dice < 45 && !right.isEmpty()) {
            return right;
        }
        if (dice < 60 && !right.isEmpty()) {
            return typo(right);
        }
        var options = control.select("option");
        if (dice < 75 && (!options.isEmpty() || control.is("[type=radio], [type=checkbox]"))) {
            return options.isEmpty() ? control.attr("value") : any(options).attr("value");
        }
        return dice < 85 && secretFields.contains(name)
                ? "Zq7!" + Long.toString(Math.abs(random.nextLong()), 36)
                : HostileText.any(random);
    }

    private String typo(String right) {
        var at = random.nextInt(right.length());
        return switch (random.nextInt(4)) {
            case 0 -> right.substring(0, at) + right.substring(at + 1);
            case 1 -> right.substring(0, at) + right.charAt(at) + right.substring(at);
            case 2 -> right.toLowerCase(Locale.ROOT);
            default -> " " + right + " ";
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
