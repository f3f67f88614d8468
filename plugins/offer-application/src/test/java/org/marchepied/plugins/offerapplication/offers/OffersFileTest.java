package org.marchepied.plugins.offerapplication.offers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.PluginFiles;

class OffersFileTest {

    @Test
    void file_isWhatItsMakerMakes() throws IOException {
        try (var stream = resource(Offers.class.getResourceAsStream(Offers.FILE))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(OffersMaker.file());
        }
    }

    @Test
    void schema_offersTheTownsAndJobsOfTheFile() throws IOException {
        var offers = Offers.all();

        assertThat(allowed("place"))
                .isEqualTo(offers.towns().stream().map(Town::name).toList());
        assertThat(allowed("job"))
                .isEqualTo(offers.jobs().stream().map(Job::name).toList());
    }

    @Test
    void everyJob_hasOffersAroundEveryTown() {
        var offers = Offers.all();

        for (var town : offers.towns()) {
            assertThat(offers.around("agent d'entretien", town, 50))
                    .as(town.name())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .anyMatch(found -> found.offer().hasExpired())
                    .allMatch(found -> !found.offer().tasks().isEmpty());
        }
    }

    private static List<String> allowed(String property) throws IOException {
        try (var stream = resource(Offers.class.getResourceAsStream("/" + PluginFiles.SCHEMA));
                var reader = Json.createReader(stream)) {
            return reader.readObject()
                    .getJsonObject("properties")
                    .getJsonObject(property)
                    .getJsonArray("enum")
                    .getValuesAs(JsonString::getString);
        }
    }

    private static InputStream resource(InputStream stream) {
        assertThat(stream).isNotNull();
        return stream;
    }
}
