package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marchepied.packs.PackCheck.Format;

class PackCheckTest {

    @TempDir
    private Path parent;

    private final StringBuilder out = new StringBuilder();

    @Test
    void answersZero_whenPackIsGood() {
        assertThat(check(Format.TEXT, PackFixture.in(parent).folder())).isZero();
        assertThat(out).hasToString("Parcours vérifiés : 1. Erreurs : 0. Avertissements : 0.\n");
    }

    @Test
    void printsEveryProblem_whenThereAreErrors() {
        Path pack = PackFixture.in(parent)
                .replace("codes.md", "minutes: 20", "minutes: vingt")
                .replace("clavier.md", "toy-keypad {", "other {")
                .folder();

        assertThat(check(Format.TEXT, pack)).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        parent + "/petit-parcours/clavier.md:13:1: La simulation 'other' n'est pas installée :"
                                + " son texte de remplacement sera montré. (avertissement)",
                        parent
                                + "/petit-parcours/codes.md:4:10: 'minutes' vaut 'vingt' : écrivez un nombre entier de 1 à 120.",
                        "Parcours vérifiés : 1. Erreurs : 1. Avertissements : 1.");
    }

    @Test
    void answersZero_whenThereAreOnlyWarnings() {
        Path pack = PackFixture.in(parent)
                .replace("clavier.md", "toy-keypad {", "other {")
                .folder();

        assertThat(check(Format.TEXT, pack)).isZero();
    }

    @Test
    void printsJson_whenAsked() {
        Path pack = PackFixture.in(parent)
                .replace("codes.md", "minutes: 20", "minutes: \"a\\\"b\"")
                .folder();

        assertThat(check(Format.JSON, pack)).isEqualTo(1);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("\"errors\" : 1, \"warnings\" : 0")
                .contains("\"severity\" : \"error\", \"file\" : \"" + parent
                        + "/petit-parcours/codes.md\", \"line\" : 4, \"column\" : 10")
                .contains("'a\\\"b'");
    }

    @Test
    void readsZips() throws IOException {
        Path zip = parent.resolve("p.zip");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
            archive.putNextEntry(new ZipEntry("p/pack.yaml"));
            archive.write("id: q".getBytes());
        }

        assertThat(check(Format.TEXT, zip)).isEqualTo(1);
        assertThat(out.toString()).contains("p/pack.yaml:1:5: L'identifiant 'q' n'est pas le nom du dossier");
    }

    @Test
    void checksThePacksInside_whenAFolderIsNoPack() throws IOException {
        Path first = PackFixture.in(Files.createDirectory(parent.resolve("a"))).folder();
        PackFixture.in(Files.createDirectory(parent.resolve("b")));
        Path packs = Files.move(first, parent.resolve("b/autre-parcours")).getParent();

        assertThat(check(Format.TEXT, packs)).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        packs
                                + "/autre-parcours/pack.yaml:1:5: L'identifiant 'petit-parcours' n'est pas le nom du dossier :"
                                + " écrivez 'autre-parcours'.",
                        "Parcours vérifiés : 2. Erreurs : 1. Avertissements : 0.");
    }

    @Test
    void saysThatThereIsNoPack_whenAFolderHasNone() {
        assertThat(check(Format.TEXT, parent)).isEqualTo(1);
        assertThat(out.toString()).contains("pack.yaml").contains("Erreurs : 1.");
    }

    @Test
    void answersTwo_whenFolderIsMissing() {
        assertThat(check(Format.TEXT, parent.resolve("rien"))).isEqualTo(2);
        assertThat(out.toString()).contains("rien' n'existe pas");
    }

    @Test
    void answersTwo_whenNothingIsNamed() {
        assertThat(check(Format.TEXT)).isEqualTo(2);
        assertThat(out.toString()).contains("marchepied check");
    }

    @Test
    void speaksEnglish_whenAsked() {
        Path pack = PackFixture.in(parent).folder();

        PackCheck.run(List.of(pack), PackFixture.SCHEMAS, Format.TEXT, out, Locale.ENGLISH);

        assertThat(out).hasToString("Packs checked: 1. Errors: 0. Warnings: 0.\n");
    }

    private int check(Format format, Path... packs) {
        return PackCheck.run(List.of(packs), PackFixture.SCHEMAS, format, out);
    }
}
