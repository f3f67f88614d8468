package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The small valid pack of the test resources, copied to a folder where a test breaks it. */
final class PackFixture {

    static final String NAME = "petit-parcours";

    static final SimulationSchemas SCHEMAS =
            new SimulationSchemas(List.of(SimulationSchemas.parse("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "urn:marchepied:simulation:toy-keypad:1",
              "x-skills": ["code", "identifier"],
              "type": "object",
              "properties": {
                "identifier": { "type": "string", "pattern": "^[0-9]{7}[A-Z]$" },
                "code": { "type": "string", "pattern": "^[0-9]{6}$", "description": "Le code : 6 chiffres." },
                "rows": { "type": "integer", "minimum": 1, "maximum": 4 },
                "size": { "enum": ["small", "large"] },
                "digits": { "type": "array", "items": { "type": "integer" } }
              },
              "required": ["identifier"],
              "additionalProperties": false
            }
            """, Set.of("done", "code.wrong"), "toy-keypad")));

    private final Path folder;

    private PackFixture(Path folder) {
        this.folder = folder;
    }

    static PackFixture in(Path parent) {
        try {
            Path folder = parent.resolve(NAME);
            Path original =
                    Path.of(PackFixture.class.getResource("/packs/" + NAME).toURI());
            try (Stream<Path> files = Files.walk(original)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(original.relativize(file).toString()));
                }
            }
            return new PackFixture(folder);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path folder() {
        return folder;
    }

    PackFixture replace(String file, String old, String replacement) {
        String text = text(file);
        assertThat(text).contains(old);
        return write(file, text.replace(old, replacement));
    }

    PackFixture append(String file, String text) {
        return write(file, text(file) + text);
    }

    PackFixture write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    PackFixture delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    CheckedPack read() {
        return new PackReader(SCHEMAS, Limits.standard()).read(folder);
    }

    /** The pack, which must have no problem. */
    Pack pack() {
        CheckedPack checked = read();
        assertThat(checked.problems()).isEmpty();
        return checked.pack();
    }

    /** Fails unless exactly one problem is found, an error at this place with all these words. */
    void hasOneError(String fileAndLine, String... words) {
        CheckedPack checked = read();
        assertThat(checked.problems()).hasSize(1);
        assertThat(checked.pack()).isNull();
        has(checked, Problem.Severity.ERROR, fileAndLine, words);
    }

    /** Fails unless an error is found at this place with all these words. */
    void hasError(String fileAndLine, String... words) {
        has(read(), Problem.Severity.ERROR, fileAndLine, words);
    }

    /** Fails unless exactly one problem is found, a warning at this place with all these words. */
    void hasOneWarning(String fileAndLine, String... words) {
        CheckedPack checked = read();
        assertThat(checked.problems()).hasSize(1);
        assertThat(checked.pack()).isNotNull();
        has(checked, Problem.Severity.WARNING, fileAndLine, words);
    }

    private static void has(CheckedPack checked, Problem.Severity severity, String fileAndLine, String... words) {
        assertThat(checked.problems()).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.toString()).startsWith(NAME + "/" + fileAndLine + ":");
            assertThat(problem.message()).contains(words);
        });
    }
}
