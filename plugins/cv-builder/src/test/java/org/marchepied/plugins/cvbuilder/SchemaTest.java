package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.PluginFiles;
import org.marchepied.plugins.cvbuilder.model.Task;
import org.marchepied.plugins.cvbuilder.model.Vocabulary;

/** What packs may say is what the simulation knows. */
class SchemaTest {

    @Test
    void jobs_areThoseOfTheVocabulary() throws IOException {
        assertThat(allowed("job")).isEqualTo(Vocabulary.codes());
        assertThat(allowed("offerJob")).isEqualTo(Vocabulary.codes());
    }

    @Test
    void tasks_areThoseOfTheSimulation() throws IOException {
        assertThat(allowed("task"))
                .isEqualTo(Arrays.stream(Task.values()).map(Task::key).toList());
    }

    private static List<String> allowed(String property) throws IOException {
        try (var stream = Objects.requireNonNull(CvBuilder.class.getResourceAsStream("/" + PluginFiles.SCHEMA));
                var reader = Json.createReader(stream)) {
            JsonArray values = reader.readObject()
                    .getJsonObject("properties")
                    .getJsonObject(property)
                    .getJsonArray("enum");
            return values.getValuesAs(JsonString::getString);
        }
    }
}
