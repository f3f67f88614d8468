package org.marchepied.plugin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The learner's fictional papers, shared by the simulations: what one produces the next finds. Everything here was made
 * in an exercise and is invented. An older file may lack a part: then it is empty.
 *
 * @param credentials one for each site, in the order they were made
 * @param profile the skills profile, from which a CV is made
 * @param documents ready to be attached to an application, in the order they were made
 * @param favourites ids of offers
 * @param applications in the order they were sent
 * @param declarations one for each month, in the order they were sent
 */
public record PracticeFile(
        List<Credential> credentials,
        Profile profile,
        List<Document> documents,
        List<String> favourites,
        List<Application> applications,
        List<Declaration> declarations) {

    public static final PracticeFile EMPTY =
            new PracticeFile(List.of(), Profile.EMPTY, List.of(), List.of(), List.of(), List.of());

    public PracticeFile {
        credentials = orEmpty(credentials);
        profile = profile == null ? Profile.EMPTY : profile;
        documents = orEmpty(documents);
        favourites = orEmpty(favourites);
        applications = orEmpty(applications);
        declarations = orEmpty(declarations);
    }

    /** The credential for the site, if the learner has one. */
    public Optional<Credential> credential(String site) {
        return credentials.stream().filter(known -> known.site().equals(site)).findFirst();
    }

    /** The documents of a kind. */
    public List<Document> documents(Document.Kind kind) {
        return documents.stream().filter(document -> document.kind() == kind).toList();
    }

    /** This file with the credential, in place of an earlier one for the same site. */
    public PracticeFile with(Credential credential) {
        var all = replaced(credentials, credential, known -> known.site().equals(credential.site()));
        return new PracticeFile(all, profile, documents, favourites, applications, declarations);
    }

    public PracticeFile with(Profile newProfile) {
        return new PracticeFile(credentials, newProfile, documents, favourites, applications, declarations);
    }

    /** This file with the document, in place of an earlier one of the same file name. */
    public PracticeFile with(Document document) {
        var all = replaced(documents, document, known -> known.fileName().equals(document.fileName()));
        return new PracticeFile(credentials, profile, all, favourites, applications, declarations);
    }

    public PracticeFile withFavourites(List<String> offers) {
        return new PracticeFile(credentials, profile, documents, offers, applications, declarations);
    }

    /** This file with the application, in place of an earlier one to the same offer. */
    public PracticeFile with(Application application) {
        var all = replaced(applications, application, known -> known.offer().equals(application.offer()));
        return new PracticeFile(credentials, profile, documents, favourites, all, declarations);
    }

    /** This file with the declaration, in place of an earlier one for the same month. */
    public PracticeFile with(Declaration declaration) {
        var all = replaced(declarations, declaration, known -> known.month().equals(declaration.month()));
        return new PracticeFile(credentials, profile, documents, favourites, applications, all);
    }

    private static <T> List<T> replaced(List<T> list, T element, Predicate<T> isOlder) {
        var all = new ArrayList<>(list);
        all.removeIf(isOlder);
        all.add(element);
        return all;
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * How the learner signs in to one practice site.
     *
     * @param site the site's name within the workshop, such as {@code agence} or {@code internet}
     * @param identifier fictional, in clear
     */
    public record Credential(String site, String identifier, SecretDigest password) {}

    /**
     * A file of the practice computer. It has no content: what matters is what it is.
     *
     * @param fileName as the learner sees it, such as {@code CV_Pierre_Dupont.pdf}
     * @param mediaType such as {@code application/pdf}
     * @param bytes at least 1
     */
    public record Document(Kind kind, String fileName, String mediaType, long bytes, LocalDate madeOn) {

        /** What a document is for. */
        public enum Kind {
            CV,
            LETTER,
            PAYSLIP,
            CERTIFICATE,
            PICTURE,
            OTHER
        }
    }

    /**
     * An application sent.
     *
     * @param offer the offer's id
     * @param title of the job
     * @param employer name
     * @param way how it was sent
     * @param status where it stands; the last known
     */
    public record Application(String offer, String title, String employer, Way way, LocalDate sentOn, Status status) {

        public enum Way {
            SITE,
            EMAIL,
            CONTACT,
            PARTNER
        }

        public enum Status {
            SENT,
            SEEN,
            INTERVIEW,
            ACCEPTED,
            REFUSED,
            WITHDRAWN
        }

        public Application at(Status newStatus) {
            return new Application(offer, title, employer, way, sentOn, newStatus);
        }
    }

    /**
     * A monthly declaration sent.
     *
     * @param month such as {@code 2026-10}
     * @param number of the confirmation
     * @param hours worked in the month
     * @param grossCents gross pay in cents
     * @param stillLooking for a job
     */
    public record Declaration(
            String month, String number, LocalDate sentOn, int hours, long grossCents, boolean stillLooking) {}
}
