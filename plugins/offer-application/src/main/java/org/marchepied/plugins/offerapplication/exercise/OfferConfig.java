package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says about one exercise; the schema explains each part. What is left out takes the default here.
 *
 * @param task {@code search}, {@code apply-on-site}, {@code apply-by-mail}, {@code partner-site} or {@code
 *     my-applications}
 * @param goals of a search, see {@link Goals}
 * @param frequency of the subscription: {@code daily}, {@code weekly}
 * @param model of a message, with blanks in square brackets
 * @param message that hints propose
 * @param letter whether a letter is asked for as well as a CV
 * @param account on the partner site: {@code new} or {@code own}
 * @param documents the files of the exercise's USB key
 * @param applications sent before
 */
public record OfferConfig(
        String task,
        String job,
        String place,
        Integer radius,
        List<String> goals,
        String frequency,
        Target offer,
        Person person,
        String model,
        String subject,
        String message,
        Boolean letter,
        String account,
        Partner partner,
        JobCentre jobCentre,
        List<Paper> documents,
        List<Sent> applications,
        News news,
        List<Proposal> proposals) {

    private static final String MODEL = """
            Bonjour,
            Votre offre m'intéresse.
            J'ai travaillé comme [votre dernier métier].
            Je suis libre à partir du [date].
            Vous pouvez m'appeler au [votre téléphone].
            Cordialement,
            [votre prénom et votre nom]""";

    private static final String MESSAGE = """
            Bonjour,
            Votre offre m'intéresse.
            J'ai travaillé comme agent d'entretien dans une école.
            Je suis libre tout de suite.
            Vous pouvez m'appeler au 06 39 98 12 34.
            Cordialement,
            Pierre Dupont""";

    public OfferConfig {
        task = requireNonNullElse(task, "search");
        job = requireNonNullElse(job, "agent d'entretien");
        place = requireNonNullElse(place, "Rouen");
        radius = requireNonNullElse(radius, 20);
        goals = orElse(goals, List.of(Goals.FAVOURITE, Goals.PRINT));
        frequency = requireNonNullElse(frequency, "weekly");
        offer = requireNonNullElse(offer, Target.DEFAULT);
        person = requireNonNullElse(person, Person.DEFAULT);
        model = requireNonNullElse(model, MODEL);
        subject = requireNonNullElse(subject, "Candidature " + job);
        message = requireNonNullElse(message, MESSAGE);
        letter = requireNonNullElse(letter, Boolean.FALSE);
        account = requireNonNullElse(account, "new");
        partner = requireNonNullElse(partner, Partner.DEFAULT);
        jobCentre = requireNonNullElse(jobCentre, JobCentre.DEFAULT);
        documents = orElse(documents, Paper.key(person));
        applications = orElse(applications, Sent.DEFAULT);
        news = requireNonNullElse(news, News.DEFAULT);
        proposals = orElse(proposals, Proposal.DEFAULT);
    }

    public boolean is(String someTask) {
        return task.equals(someTask);
    }

    private static <T> List<T> orElse(@Nullable List<T> given, List<T> otherwise) {
        return List.copyOf(given == null ? otherwise : given);
    }
}
