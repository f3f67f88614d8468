package org.marchepied.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.server.api.StatementQuery.Format;
import org.marchepied.server.api.StatementQuery.Position;

class StatementParametersTest {

    private static final String ID = "4dfbf3c4-0a2f-3a2f-8d0c-5f0f2f3b7a11";

    @Test
    void asksForTheLatest_whenNothingIsSaid() throws BadParameter {
        assertThat(read())
                .isEqualTo(new StatementQuery(
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        false,
                        500,
                        Format.EXACT,
                        null));
    }

    @Test
    void readsEachParameter() throws BadParameter {
        var query = read(
                "agent", "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://a.example\",\"name\":\"n\"}}",
                "verb", "http://adlnet.gov/expapi/verbs/answered",
                "activity", "https://a.example/activites/é/b",
                "registration", ID.toUpperCase(Locale.ROOT),
                "related_activities", "true",
                "related_agents", "false",
                "attachments", "false",
                "since", "2026-11-28T10:30:00.5+01:00",
                "until", "2026-11-28T09:31:00Z",
                "limit", "7",
                "ascending", "true",
                "format", "canonical",
                "after", "1796030000000.42");

        assertThat(query)
                .isEqualTo(new StatementQuery(
                        null,
                        false,
                        new Statement.Account("https://a.example", "n"),
                        "http://adlnet.gov/expapi/verbs/answered",
                        "https://a.example/activites/é/b",
                        UUID.fromString(ID),
                        Instant.parse("2026-11-28T09:30:00.500Z").toEpochMilli(),
                        Instant.parse("2026-11-28T09:31:00Z").toEpochMilli(),
                        true,
                        7,
                        Format.CANONICAL,
                        new Position(1_796_030_000_000L, 42)));
    }

    @Test
    void asksForOne() throws BadParameter {
        assertThat(read("statementId", ID, "format", "ids"))
                .extracting(StatementQuery::id, StatementQuery::voided, StatementQuery::format)
                .containsExactly(UUID.fromString(ID), false, Format.IDS);
        assertThat(read("voidedStatementId", ID, "attachments", "false"))
                .extracting(StatementQuery::id, StatementQuery::voided)
                .containsExactly(UUID.fromString(ID), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"mbox\":\"mailto:a@a.example\"}", "{\"openid\":\"https://a.example\",\"name\":\"A\"}"})
    void findsNobody_whenTheAgentIsNoAccount(String agent) throws BadParameter {
        assertThat(read("agent", agent).agent()).isEqualTo(Statement.Account.NOBODYS);
    }

    @ParameterizedTest
    @CsvSource({"0,500", "1,1", "500,500", "501,500", "0007,7", "99999999999999999999,500"})
    void sendsAsManyAsThereMayBe(String limit, int expected) throws BadParameter {
        assertThat(read("limit", limit).limit()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "statementid|" + ID,
                "Since|2026-11-28T09:31:00Z",
                "page|2",
                "statementId|1-1-1-1-1",
                "statementId|" + ID + "x",
                "registration|séance",
                "since|hier",
                "since|2026-11-28",
                "since|2026-11-28T09:31:00 01:00",
                "until|+1000000000-12-31T23:59:59Z",
                "until|999999999999999999999",
                "limit|-1",
                "limit|1.5",
                "limit|dix",
                "limit|١٠",
                "ascending|yes",
                "ascending|TRUE",
                "related_agents|1",
                "attachments|true",
                "format|IDS",
                "format|xml",
                "verb|answered",
                "verb|http://a b",
                "activity|://",
                "after|1",
                "after|1.2.3",
                "after|99999999999999999999.1",
                "agent|x",
                "agent|[]",
                "agent|null",
                "agent|{}",
                "agent|{\"account\":{}}",
                "agent|{\"account\":\"n\"}",
                "agent|{\"account\":{\"homePage\":\"https://a.example\",\"name\":1}}",
                "agent|{\"account\":{\"homePage\":\"https://a.example\",\"name\":\"n\"}",
                "agent|{\"mbox\":\"mailto:a@a.example\",\"account\":{\"homePage\":\"https://a.example\",\"name\":\"n\"}}"
            })
    void isRefused_withItsName(String name, String value) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("'" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "\u202e", "<script>", "%00", "' or 1=1 --"})
    void isRefused_whateverTheParameter(String value) {
        for (var name : new String[] {
            "statementId", "agent", "verb", "registration", "since", "until", "limit", "ascending", "format", "after"
        }) {
            assertThatThrownBy(() -> read(name, value)).as(name).isInstanceOf(BadParameter.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"voidedStatementId", "since", "limit", "ascending", "agent", "related_agents", "after"})
    void isRefused_besideTheIdOfOne(String other) {
        assertThatThrownBy(() -> read("statementId", ID, other, ID)).isInstanceOf(BadParameter.class);
    }

    @Test
    void isRefused_whenGivenTwice() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.add("limit", "1");
        typed.add("limit", "2");

        assertThatThrownBy(() -> StatementParameters.read(typed)).hasMessage("'limit' must be given once.");
    }

    @Test
    void showsTheBeginning_ofWhatIsTooLong() {
        assertThatThrownBy(() -> read("agent", "[".repeat(10_000)))
                .isInstanceOf(BadParameter.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
        assertThatThrownBy(() -> read("agent", "{\"account\":".repeat(3_000))).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> read("since", "9".repeat(10_000)))
                .isInstanceOf(BadParameter.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }

    private static StatementQuery read(String... namesAndValues) throws BadParameter {
        var typed = new MultivaluedHashMap<String, String>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            typed.add(namesAndValues[index], namesAndValues[index + 1]);
        }
        return StatementParameters.read(typed);
    }
}
