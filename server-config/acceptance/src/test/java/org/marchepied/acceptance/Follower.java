package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A learner who knows nothing of an exercise and does what its page says, whatever it practises. */
final class Follower {

    private static final int MOST_MOVES = 300;

    /** For where the page asks for words of the learner's own, or for a secret that only their papers know. */
    private static final String OWN_WORDS = "Bonjour, je suis motivé et disponible tout de suite. Élise";

    private static final Pattern EXAMPLE = Pattern.compile("par exemple(?: :)? (.+)");

    private final Visit visit;
    private final Activity exercise;
    private final Consumer<String> atEachScreen;
    private final Memory memory;

    Follower(Visit visit, Activity exercise) {
        this(visit, exercise, screen -> {}, new Memory());
    }

    /** @param atEachScreen is given its name, before each move and after the last */
    Follower(Visit visit, Activity exercise, Consumer<String> atEachScreen, Memory memory) {
        this.visit = visit;
        this.exercise = exercise;
        this.atEachScreen = atEachScreen;
        this.memory = memory;
    }

    /** What a learner knows from one exercise to the next: the password they chose. */
    static final class Memory {
        private String secret = OWN_WORDS;
    }

    /** In a demonstration its button; with coach marks what they point at; alone, asks for a hint and follows it. */
    void complete() {
        goOnUntil(exercise::isRight);
    }

    void goOnUntil(BooleanSupplier there) {
        for (var move = 0; !there.getAsBoolean(); move++) {
            var sight = exercise.sight();
            assertThat(move)
                    .as("moves of %s in mode '%s':\n%s", exercise.id(), sight.mode(), exercise.text())
                    .isLessThan(MOST_MOVES);
            atEachScreen.accept(sight.screen());
            if (sight.mode().equals("DEMONSTRATION")) {
                exercise.pressTool("next");
            } else if (!sight.marks().isEmpty()) {
                sight.marks().forEach(this::follow);
            } else {
                exercise.pressTool("hint");
                assertThat(exercise.sight().marks())
                        .as("marks after the hint in %s:\n%s", exercise.id(), exercise.text())
                        .isNotEmpty();
            }
        }
        atEachScreen.accept(exercise.sight().screen());
    }

    private void follow(Activity.Mark mark) {
        var target = visit.page().locator("[id='" + mark.target() + "']");
        var expected = mark.expected();
        switch (mark.kind()) {
            case "text", "search", "tel", "email", "number", "textarea" ->
                visit.hands().write(target, expected.isEmpty() ? ownWords(mark) : expected);
            case "password" -> visit.hands().write(target, expected.isEmpty() ? ownSecret(mark.text()) : expected);
            case "checkbox", "radio" -> visit.hands().tick(target);
            case "choices" -> visit.hands().tick(choice(target, expected));
            case "select-one" -> choose(target, expected);
            default -> visit.press(target);
        }
    }

    /** Takes the example that the page gives, else puts into the words what it says was missing. */
    private String ownWords(Activity.Mark mark) {
        var error = visit.page().locator("[id='" + mark.target() + "-error']");
        return example(mark.text())
                .orElseGet(() -> error.count() == 0 ? OWN_WORDS : Visit.text(error) + " " + OWN_WORDS);
    }

    /** Takes the example that the page gives, then the same once more. */
    private String ownSecret(String hint) {
        memory.secret = example(hint).orElse(memory.secret);
        return memory.secret;
    }

    private static Optional<String> example(String hint) {
        var example = EXAMPLE.matcher(hint);
        return example.find() ? Optional.of(example.group(1)) : Optional.empty();
    }

    private static Locator choice(Locator group, String expected) {
        var choices = group.locator("input");
        return choices.all().stream()
                .filter(one -> expected.isEmpty() || one.getAttribute("value").equals(expected))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice '" + expected + "' in " + group));
    }

    private void choose(Locator list, String expected) {
        var option = list.locator("option").all().stream()
                .filter(one -> expected.isEmpty()
                        ? !one.getAttribute("value").isEmpty()
                        : one.getAttribute("value").equals(expected))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option '" + expected + "' in " + list));
        visit.hands().select(list, option.textContent().strip());
    }
}
