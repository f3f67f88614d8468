package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.testkit.ConfigReference;

class ReadmeTest {

    @Test
    void readme_whenSchemaChanges_followsIt() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(ConfigReference.of(new CvBuilder()));
    }
}
