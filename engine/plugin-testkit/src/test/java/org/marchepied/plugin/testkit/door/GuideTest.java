package org.marchepied.plugin.testkit.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example in the plugin author's guide is the plugin tested here, to the letter. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "..", "plugins", "README.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/org/marchepied/plugin/testkit/door/DoorConfig.java",
                "java/org/marchepied/plugin/testkit/door/DoorState.java",
                "java/org/marchepied/plugin/testkit/door/DoorCode.java",
                "java/org/marchepied/plugin/testkit/door/DoorCodeContractTest.java",
                "resources/META-INF/marchepied/simulation.schema.json",
                "resources/org/marchepied/plugin/testkit/door/messages_fr.properties"
            })
    void guide_whenExampleChanges_followsIt(String file) throws IOException {
        var source = Files.readString(Path.of("src", "test").resolve(file));
        var shown = source.substring(source.startsWith("package") ? source.indexOf("\n\n") + 2 : 0);

        assertThat(Files.readString(GUIDE)).contains(shown.strip());
    }
}
