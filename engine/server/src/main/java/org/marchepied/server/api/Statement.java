package org.marchepied.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.activity.ExportedEvidence;
import org.marchepied.server.activity.RegivenEvidence;
import org.marchepied.server.api.StatementQuery.Format;

/**
 * A statement of xAPI 1.0.3 for one piece of evidence. The actor is an account without a name, the same for one learner.
 * When evidence goes to another learner, its statement is voided and another one made; what was sent stays true as sent.
 *
 * @param id made of the evidence's own key: the same whenever it is asked for
 * @param timestamp when it was judged, ISO 8601
 * @param stored when it was first known so
 */
public record Statement(
        UUID id,
        Actor actor,
        Verb verb,
        Thing object,
        @Nullable Result result,
        @Nullable Context context,
        String timestamp,
        String stored,
        String version) {

    static final String ANSWERED = "http://adlnet.gov/expapi/verbs/answered";
    static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final String VERSION = "1.0.0";

    public record Actor(String objectType, Account account) {}

    public record Account(String homePage, String name) {

        /** For other kinds of agents, which no actor here is. */
        static final Account NOBODYS = new Account("", "");
    }

    public record Verb(String id, @Nullable Map<String, String> display) {}

    public record Thing(
            String objectType, String id, @Nullable Definition definition) {}

    public record Definition(String type) {}

    public record Result(boolean success) {}

    public record Context(UUID registration, Map<String, Object> extensions) {}

    /** What an activity's id means; null for any, empty for none of ours. */
    record ActivityKey(@Nullable String pack, @Nullable String activity) {

        static ActivityKey of(@Nullable String iri, String site) {
            if (iri == null) {
                return new ActivityKey(null, null);
            }
            var begin = site + ACTIVITIES;
            var parts = iri.startsWith(begin) ? iri.substring(begin.length()).split("/", -1) : new String[0];
            return parts.length == 2 ? new ActivityKey(parts[0], parts[1]) : new ActivityKey("", "");
        }
    }

    private static final String ACTIVITIES = "/activites/";

    /** @param site scheme, host and port of this server */
    static Statement of(ExportedEvidence evidence, String site) {
        return of(evidence, id(evidence.key(), null), evidence.happenedAt(), site);
    }

    /** What is true since the evidence went to another learner. */
    static Statement of(RegivenEvidence given, String site) {
        return of(given.evidence(), id(given.evidence().key(), given.id()), given.givenAt(), site);
    }

    /** That what was stated of another learner is no longer true. */
    static Statement voiding(RegivenEvidence given, String site) {
        var at = Instant.ofEpochMilli(given.givenAt()).toString();
        var target = id(given.evidence().key(), given.replacesId());
        return new Statement(
                voidingId(given.id()),
                new Actor("Agent", trainer(given.trainerId(), site)),
                new Verb(VOIDED, Map.of("fr", "a annulé", "en", "voided")),
                new Thing("StatementRef", target.toString(), null),
                null,
                null,
                at,
                at,
                VERSION);
    }

    private static Statement of(ExportedEvidence evidence, UUID id, long stored, String site) {
        var activity = site + ACTIVITIES + evidence.packId() + "/" + evidence.activityId();
        return new Statement(
                id,
                new Actor("Agent", learner(evidence.learnerId(), site)),
                new Verb(ANSWERED, Map.of("fr", "a répondu", "en", "answered")),
                new Thing("Activity", activity, new Definition("http://adlnet.gov/expapi/activities/simulation")),
                new Result(evidence.correct()),
                new Context(registration(evidence.sessionId()), extensions(evidence, site)),
                Instant.ofEpochMilli(evidence.happenedAt()).toString(),
                Instant.ofEpochMilli(stored).toString(),
                VERSION);
    }

    /** @param language of the display, where there is one: "fr" or "en" */
    Statement as(Format format, String language) {
        return switch (format) {
            case EXACT -> this;
            case IDS -> with(null, new Thing(object.objectType(), object.id(), null));
            case CANONICAL ->
                with(
                        verb.display() == null
                                ? null
                                : Map.of(language, verb.display().get(language)),
                        object);
        };
    }

    private Statement with(@Nullable Map<String, String> display, Thing thing) {
        return new Statement(
                id, actor, new Verb(verb.id(), display), thing, result, context, timestamp, stored, version);
    }

    /** @param owner the row that says whose the evidence is; null if the evidence itself does */
    static UUID id(String key, @Nullable Long owner) {
        return uuid("evidence:" + key + (owner == null ? "" : ":" + owner));
    }

    /** @param owner the row by which the evidence was taken from whoever had it */
    static UUID voidingId(long owner) {
        return uuid("voided:" + owner);
    }

    static Account learner(long id, String site) {
        return new Account(site, uuid("learner:" + id).toString());
    }

    static Account trainer(long id, String site) {
        return new Account(site, uuid("trainer:" + id).toString());
    }

    static UUID registration(long session) {
        return uuid("session:" + session);
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

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
