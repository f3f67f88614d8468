package org.marchepied.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.activity.ExportedEvidence;
import org.marchepied.server.activity.RegivenEvidence;

/**
 * A statement of xAPI 1.0.3 for one piece of evidence. The actor is an account without a name, the same for one learner.
 * When evidence goes to another learner, its statement is voided and another one made; what was sent stays true as sent.
 *
 * @param id made of the evidence's own key: the same whenever it is asked for
 * @param timestamp when it was judged, ISO 8601
 * @param stored when it was first known so
 */
public record Statement(
        String id,
        Actor actor,
        Verb verb,
        Thing object,
        @Nullable Result result,
        @Nullable Context context,
        String timestamp,
        String stored,
        String version) {

    private static final String VERSION = "1.0.0";

    public record Actor(String objectType, Account account) {}

    public record Account(String homePage, String name) {}

    public record Verb(String id, Map<String, String> display) {}

    public record Thing(
            String objectType, String id, @Nullable Definition definition) {}

    public record Definition(String type) {}

    public record Result(boolean success) {}

    public record Context(String registration, Map<String, Object> extensions) {}

    /** @param site scheme, host and port of this server */
    static Statement of(ExportedEvidence evidence, String site) {
        return of(evidence, name(evidence, null), evidence.happenedAt(), site);
    }

    /** What was stated of another learner is no longer true, and what is true instead. */
    static List<Statement> of(RegivenEvidence given, String site) {
        return List.of(
                voided(given, site), of(given.evidence(), name(given.evidence(), given.id()), given.givenAt(), site));
    }

    private static Statement voided(RegivenEvidence given, String site) {
        var at = Instant.ofEpochMilli(given.givenAt()).toString();
        return new Statement(
                uuid("voided:" + given.id()),
                actor("trainer:" + given.trainerId(), site),
                new Verb("http://adlnet.gov/expapi/verbs/voided", Map.of("fr", "a annulé", "en", "voided")),
                new Thing("StatementRef", uuid(name(given.evidence(), given.replacesId())), null),
                null,
                null,
                at,
                at,
                VERSION);
    }

    /** @param owner the row that says whose the evidence is; null if the evidence itself does */
    private static String name(ExportedEvidence evidence, @Nullable Long owner) {
        return "evidence:" + evidence.key() + (owner == null ? "" : ":" + owner);
    }

    private static Actor actor(String name, String site) {
        return new Actor("Agent", new Account(site, uuid(name)));
    }

    private static Statement of(ExportedEvidence evidence, String name, long stored, String site) {
        var at = Instant.ofEpochMilli(evidence.happenedAt()).toString();
        var activity = site + "/activites/" + evidence.packId() + "/" + evidence.activityId();
        return new Statement(
                uuid(name),
                actor("learner:" + evidence.learnerId(), site),
                new Verb("http://adlnet.gov/expapi/verbs/answered", Map.of("fr", "a répondu", "en", "answered")),
                new Thing("Activity", activity, new Definition("http://adlnet.gov/expapi/activities/simulation")),
                new Result(evidence.correct()),
                new Context(uuid("session:" + evidence.sessionId()), extensions(evidence, site)),
                at,
                Instant.ofEpochMilli(stored).toString(),
                VERSION);
    }

    private static Map<String, Object> extensions(ExportedEvidence evidence, String site) {
        var all = new TreeMap<String, Object>();
        var prefix = site + "/xapi/";
        all.put(prefix + "competency", evidence.competency());
        all.put(prefix + "lesson", evidence.lessonId());
        all.put(prefix + "step", evidence.stepId());
        all.put(prefix + "mode", evidence.mode().name());
        all.put(prefix + "hints", evidence.hints());
        if (evidence.help() != null) {
            all.put(prefix + "human-help", evidence.help().name());
        }
        if (evidence.errorKind() != null) {
            all.put(prefix + "error", evidence.errorKind());
        }
        return all;
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
