package org.marchepied.plugin.page;

/**
 * A text field of a form.
 *
 * @param name of the field, which is also its element's local name
 * @param label visible, in the learner's language
 * @param help one sentence below the label; empty for none
 * @param type {@code text}, {@code password}, {@code email} or {@code tel}
 * @param inputMode {@code text}, {@code numeric}… which keys a touch screen offers
 * @param maxLength in characters, at least 1
 */
public record Field(String name, String label, String help, String type, String inputMode, int maxLength) {

    public static Field text(String name, String label) {
        return new Field(name, label, "", "text", "text", 200);
    }

    public Field withHelp(String sentence) {
        return new Field(name, label, sentence, type, inputMode, maxLength);
    }

    public Field ofType(String htmlType) {
        return new Field(name, label, help, htmlType, inputMode, maxLength);
    }

    public Field numeric() {
        return new Field(name, label, help, type, "numeric", maxLength);
    }

    public Field atMost(int characters) {
        return new Field(name, label, help, type, inputMode, characters);
    }
}
