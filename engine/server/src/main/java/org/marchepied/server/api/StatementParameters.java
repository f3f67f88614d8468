package org.marchepied.server.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.api.StatementQuery.Format;
import org.marchepied.server.api.StatementQuery.Position;

/** Reads the parameters of a request as the specification defines them, and refuses all others. */
final class StatementParameters {

    private static final Set<String> ONE = Set.of("statementId", "voidedStatementId");
    private static final Set<String> WITH_ONE = Set.of("format", "attachments");
    private static final Set<String> KNOWN = Set.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending",
            "after");

    /** What identifies an agent; it has one of them. */
    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern POSITION = Pattern.compile("(-?\\d{1,18})\\.(\\d{1,18})");
    private static final Pattern LIMIT = Pattern.compile("0*(\\d+)");

    private final MultivaluedMap<String, String> typed;

    private StatementParameters(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static StatementQuery read(MultivaluedMap<String, String> typed) throws BadParameter {
        return new StatementParameters(typed).read();
    }

    private StatementQuery read() throws BadParameter {
        requireKnown();
        requireAlone();
        flag("related_activities");
        flag("related_agents");
        if (flag("attachments")) {
            throw new BadParameter("Statements have no attachments here: leave 'attachments' out, or say 'false'.");
        }
        var voided = uuid("voidedStatementId");
        return new StatementQuery(
                voided == null ? uuid("statementId") : voided,
                voided != null,
                agent(),
                iri("verb"),
                iri("activity"),
                uuid("registration"),
                time("since", Long.MIN_VALUE),
                time("until", Long.MAX_VALUE),
                flag("ascending"),
                limit(),
                format(),
                after());
    }

    private void requireKnown() throws BadParameter {
        for (var parameter : typed.entrySet()) {
            if (!KNOWN.contains(parameter.getKey())) {
                throw new BadParameter("There is no parameter '" + parameter.getKey() + "'.");
            }
            if (parameter.getValue().size() > 1) {
                throw new BadParameter("'" + parameter.getKey() + "' must be given once.");
            }
        }
    }

    /** spec: MUST reject requests that contain statementId or voidedStatementId and any other parameter besides these */
    private void requireAlone() throws BadParameter {
        var others =
                typed.keySet().stream().filter(name -> !WITH_ONE.contains(name)).count();
        if (others > 1 && typed.keySet().stream().anyMatch(ONE::contains)) {
            throw new BadParameter("With 'statementId' or 'voidedStatementId', only 'format' and 'attachments' go.");
        }
    }

    private @Nullable String value(String name) {
        return typed.getFirst(name);
    }

    private boolean flag(String name) throws BadParameter {
        var value = value(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw BadParameter.of(name, value, "'true' or 'false'");
        }
        return true;
    }

    private @Nullable UUID uuid(String name) throws BadParameter {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!UUID_TEXT.matcher(value).matches()) {
            throw BadParameter.of(name, value, "a UUID");
        }
        return UUID.fromString(value);
    }

    private @Nullable String iri(String name) throws BadParameter {
        var value = value(name);
        if (value == null || isAbsolute(value)) {
            return value;
        }
        throw BadParameter.of(name, value, "an IRI with its scheme");
    }

    private static boolean isAbsolute(String iri) {
        try {
            return new URI(iri).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private long time(String name, long otherwise) throws BadParameter {
        var value = value(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Instant.parse(value).toEpochMilli();
        } catch (DateTimeException | ArithmeticException wrong) {
            throw BadParameter.of(
                    name,
                    value,
                    "a time as 2026-11-28T09:30:00Z or 2026-11-28T10:30:00%2B01:00 (a '+' is written %2B)");
        }
    }

    private int limit() throws BadParameter {
        var value = value("limit");
        var digits = LIMIT.matcher(value == null ? "0" : value);
        if (!digits.matches()) {
            throw BadParameter.of("limit", String.valueOf(value), "a whole number, 0 for as many as there may be");
        }
        var number = digits.group(1).length() > 9 ? StatementQuery.MOST : Integer.parseInt(digits.group(1));
        return number == 0 ? StatementQuery.MOST : Math.min(number, StatementQuery.MOST);
    }

    private Format format() throws BadParameter {
        var value = value("format");
        if (value == null) {
            return Format.EXACT;
        }
        return Stream.of(Format.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> BadParameter.of("format", value, "'ids', 'exact' or 'canonical'"));
    }

    private @Nullable Position after() throws BadParameter {
        var value = value("after");
        if (value == null) {
            return null;
        }
        var parts = POSITION.matcher(value);
        if (!parts.matches()) {
            throw BadParameter.of("after", value, "as 'more' has it");
        }
        return new Position(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    private Statement.@Nullable Account agent() throws BadParameter {
        var value = value("agent");
        if (value == null) {
            return null;
        }
        var agent = object(value);
        var identifiers = IDENTIFIERS.stream().filter(agent::containsKey).toList();
        if (identifiers.size() != 1) {
            throw BadParameter.of("agent", value, "an object with one of " + String.join(", ", IDENTIFIERS));
        }
        if (!identifiers.contains("account")) {
            return Statement.Account.NOBODYS;
        }
        if (agent.get("account") instanceof JsonObject account
                && account.get("homePage") instanceof JsonString homePage
                && account.get("name") instanceof JsonString name) {
            return new Statement.Account(homePage.getString(), name.getString());
        }
        throw BadParameter.of("agent", value, "an object whose account has a homePage and a name");
    }

    private static JsonObject object(String json) throws BadParameter {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (RuntimeException none) {
            // also the parser's own for what is nested too deeply, which has no type
            throw BadParameter.of("agent", json, "a JSON object");
        }
    }
}
