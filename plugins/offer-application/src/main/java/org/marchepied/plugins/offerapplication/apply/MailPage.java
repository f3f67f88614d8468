package org.marchepied.plugins.offerapplication.apply;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.MailAddress;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.exercise.Target;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.offers.Words;

/** The practice mailbox: a new mail to the employer, or to the person whom the offer names. */
public final class MailPage implements SitePage {

    private static final String SKILL = "mail";
    private static final int SHORTEST_SUBJECT = 6;
    private static final int LONGEST_SUBJECT = 120;

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "send" -> send(config, state, action);
            case "back" -> SitePage.to(state.at(Place.DETAIL), "back.offer");
            default -> files(config).apply(state, action).orElseGet(() -> SitePage.unknown(state));
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().mail(page, config, state, Target.of(config), files(config));
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var files = files(config).next(state);
        if (!files.isEmpty()) {
            return files;
        }
        var address = config.offer().email();
        return List.of(
                Hint.enter("to", address, "hint.to", address),
                Hint.write("subject", config.subject(), "hint.subject", config.subject()),
                Hint.write(
                        "message",
                        example(config),
                        contact(config).isEmpty() ? "hint.message" : "hint.message-contact",
                        contact(config)),
                Hint.press("send", "send", "hint.send-mail"));
    }

    private static Attachments files(OfferConfig config) {
        return Attachments.byMail(config.letter());
    }

    private static String contact(OfferConfig config) {
        return config.offer().contact();
    }

    /** The message that hints propose, which greets the person named where there is one. */
    private static String example(OfferConfig config) {
        return isGreeted(config, config.message())
                ? config.message()
                : config.message().replaceFirst("^(?:Bonjour\\s*,?)?\\s*", "Bonjour " + contact(config) + ",\n");
    }

    private static Outcome<OfferState> send(OfferConfig config, OfferState state, Action action) {
        var text = action.field("message");
        var faults = new Faults()
                .check(
                        SKILL,
                        "to",
                        toError(config, action.field("to")),
                        config.offer().email())
                .check(SKILL, "subject", subjectError(config, action.field("subject")))
                .check("message", "message", messageError(config, text), contact(config));
        var refusal = files(config).missing(state, faults).in(state);
        if (refusal != null) {
            return refusal;
        }
        var way = contact(config).isEmpty() ? Way.EMAIL : Way.CONTACT;
        return new Outcome.Completed<>(
                state.at(Place.DONE),
                Feedback.of(Message.advice(config, text)
                        .map(kind -> "sent.advice-" + kind)
                        .orElse("sent")),
                List.of(Judgement.right(SKILL), Judgement.right("message")),
                papers -> papers.with(Sending.application(config, state, way)));
    }

    private static Optional<String> toError(OfferConfig config, String typed) {
        var error = MailAddress.error(config.offer().email(), typed);
        if (error.isEmpty() || typed.isBlank()) {
            return error;
        }
        if (typed.strip().equalsIgnoreCase(config.person().email())) {
            return Optional.of("own");
        }
        var isName = Words.alike(typed, config.offer().employer()) || Words.alike(typed, contact(config));
        return isName ? Optional.of("name") : error;
    }

    private static Optional<String> subjectError(OfferConfig config, String typed) {
        var subject = typed.strip();
        if (subject.equals(config.subject().strip())) {
            return Optional.empty();
        }
        if (subject.isEmpty()) {
            return Optional.of("empty");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            return Optional.of("too-long");
        }
        if (Message.isShouted(subject)) {
            return Optional.of("capitals");
        }
        return subject.length() < SHORTEST_SUBJECT
                        || Words.plain(subject).matches("bonjour|emploi|travail|urgent|message")
                ? Optional.of("vague")
                : Optional.empty();
    }

    private static Optional<String> messageError(OfferConfig config, String text) {
        if (text.strip().equals(example(config).strip())) {
            return Optional.empty();
        }
        var error = Message.error(config, text);
        return error.isEmpty() && !isGreeted(config, text) ? Optional.of("contact") : error;
    }

    /** Whether the message names the person to write to, where there is one. */
    private static boolean isGreeted(OfferConfig config, String text) {
        var name = contact(config).replaceFirst("^(?:Mme|M\\.|Madame|Monsieur)\\s+", "");
        return Words.plain(text).contains(Words.plain(name));
    }
}
