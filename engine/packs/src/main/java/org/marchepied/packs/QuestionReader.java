package org.marchepied.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marchepied.packs.Question.Choice;
import org.marchepied.packs.Source.Cut;

/** Reads the inside of a {@code question} fence: a prompt, choices with feedback, an explanation. */
final class QuestionReader {

    private static final Pattern CHOICE = Pattern.compile("([-*+] \\[([ xX])] ?).*");
    private static final Pattern RULE = Pattern.compile("\\*{3,}\\s*");
    private static final Pattern FEEDBACK = Pattern.compile("\\s+> ?");

    private final Source source;
    private final Pieces html;
    private final Findings findings;

    private final List<Cut> prompt = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Cut> choice = new ArrayList<>();
    private final List<Cut> feedback = new ArrayList<>();
    private final List<Cut> explanation = new ArrayList<>();
    private boolean right;

    /** Turns a piece of the question into HTML. */
    interface Pieces {
        String of(Source piece);
    }

    private QuestionReader(Source source, Pieces html, Findings findings) {
        this.source = source;
        this.html = html;
        this.findings = findings;
    }

    /**
     * @param place of the fence
     * @param source its inside
     */
    static Question read(String id, Place place, Source source, Pieces html, Findings findings) {
        return new QuestionReader(source, html, findings).read(id, place);
    }

    private Question read(String id, Place place) {
        List<Cut> current = prompt;
        for (int i = 0; i < source.lineCount(); i++) {
            current = line(i, source.line(i), current);
        }
        endChoice();
        String promptHtml = rendered(prompt);
        check(place, promptHtml);
        return new Question(id, promptHtml, choices, explanation.isEmpty() ? null : rendered(explanation));
    }

    /** Takes one line; answers where the next plain line goes. */
    private List<Cut> line(int number, String line, List<Cut> current) {
        if (current == explanation) {
            explanation.add(new Cut(number, 0));
            return explanation;
        }
        Matcher start = CHOICE.matcher(line);
        if (start.matches()) {
            endChoice();
            right = !start.group(2).equals(" ");
            choice.add(new Cut(number, start.end(1)));
            return choice;
        }
        if (RULE.matcher(line).matches()) {
            return explanation;
        }
        if (current == prompt) {
            prompt.add(new Cut(number, 0));
            return prompt;
        }
        return choiceLine(number, line, current);
    }

    private List<Cut> choiceLine(int number, String line, List<Cut> current) {
        Matcher quote = FEEDBACK.matcher(line);
        if (quote.lookingAt()) {
            feedback.add(new Cut(number, quote.end()));
            return feedback;
        }
        if (!line.isBlank() && !line.startsWith(" ")) {
            findings.error(source.place(number, 0), "question.stray-line", line.strip());
        }
        current.add(new Cut(number, line.length() - line.stripLeading().length()));
        return current;
    }

    private void endChoice() {
        if (choice.isEmpty()) {
            return;
        }
        Place place = source.place(choice.get(0).line(), 0);
        String text = inline(rendered(choice));
        if (text.isEmpty()) {
            findings.error(place, "question.empty-choice");
        }
        choices.add(new Choice(text, right, feedback.isEmpty() ? null : rendered(feedback)));
        choice.clear();
        feedback.clear();
    }

    private void check(Place place, String promptHtml) {
        if (promptHtml.isEmpty()) {
            findings.error(place, "question.no-prompt");
        }
        if (choices.size() < 2) {
            findings.error(place, "question.few-choices", choices.size());
        } else if (choices.stream().noneMatch(Choice::right)) {
            findings.error(place, "question.none-right");
        }
    }

    private String rendered(List<Cut> cuts) {
        return cuts.isEmpty() ? "" : html.of(source.select(cuts));
    }

    /** One paragraph stands in a label without its element. */
    private static String inline(String html) {
        boolean one = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0;
        return one ? html.substring(3, html.length() - 4) : html;
    }
}
