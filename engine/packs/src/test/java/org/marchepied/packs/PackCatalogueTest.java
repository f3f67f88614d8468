package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PackCatalogueTest {

    private static final String ID = PackFixture.NAME;
    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>%s</title></svg>";

    @TempDir
    private Path content;

    @TempDir
    private Path store;

    private PackFixture files;
    private PackCatalogue catalogue;

    @BeforeEach
    void openCatalogue() {
        files = PackFixture.in(content);
        catalogue = PackCatalogue.open(content, store, PackFixture.SCHEMAS, Limits.standard());
    }

    @Test
    void servesGoodPacks() {
        assertThat(catalogue.packs()).extracting(Pack::id).containsExactly(ID);
        assertThat(catalogue.problems(ID)).isEmpty();
        assertThat(catalogue.pack("autre")).isEmpty();
    }

    @Test
    void keepsTheVersion_whenNothingChanged() {
        Pack before = catalogue.pack(ID).orElseThrow();

        assertThat(catalogue.refresh()).isFalse();
        assertThat(catalogue.pack(ID)).containsSame(before);
    }

    @Test
    void keepsTheVersion_whenOnlyTimesChanged() throws IOException {
        Pack before = catalogue.pack(ID).orElseThrow();
        Files.setLastModifiedTime(
                files.folder().resolve("codes.md"), java.nio.file.attribute.FileTime.fromMillis(5_000));

        assertThat(catalogue.refresh()).isFalse();
        assertThat(catalogue.pack(ID)).containsSame(before);
    }

    @Test
    void servesTheNewVersion_whenALessonChanges() {
        files.replace("codes.md", "title: Vos codes", "title: Tous vos codes");

        assertThat(catalogue.refresh()).isTrue();
        assertThat(catalogue
                        .pack(ID)
                        .orElseThrow()
                        .lesson("codes")
                        .orElseThrow()
                        .title())
                .isEqualTo("Tous vos codes");
    }

    @Test
    void keepsTheLastGoodVersion_whenThePackBreaks() {
        Pack before = catalogue.pack(ID).orElseThrow();
        files.replace("codes.md", "minutes: 20", "minutes: beaucoup");

        assertThat(catalogue.refresh()).isTrue();
        assertThat(catalogue.pack(ID)).containsSame(before);
        assertThat(catalogue.problems(ID)).hasSize(1);
    }

    @Test
    void forgetsTheProblems_whenThePackIsMended() {
        files.replace("codes.md", "minutes: 20", "minutes: beaucoup");
        catalogue.refresh();
        files.replace("codes.md", "minutes: beaucoup", "minutes: 21");

        assertThat(catalogue.refresh()).isTrue();
        assertThat(catalogue.problems(ID)).isEmpty();
        assertThat(catalogue.pack(ID).orElseThrow().lessons().get(0).minutes()).isEqualTo(21);
    }

    @Test
    void keepsThePack_whenItsFolderIsRemoved() throws IOException {
        remove(files.folder());

        assertThat(catalogue.refresh()).isTrue();
        assertThat(catalogue.pack(ID)).isPresent();
        assertThat(catalogue.problems(ID)).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("'petit-parcours' n'est plus là"));
        assertThat(catalogue.refresh()).isFalse();
    }

    @Test
    void servesThePackAgain_whenItsFolderComesBack() throws IOException {
        remove(files.folder());
        catalogue.refresh();
        PackFixture.in(content);

        assertThat(catalogue.refresh()).isTrue();
        assertThat(catalogue.problems(ID)).isEmpty();
    }

    @Test
    void keepsImages_asLongAsTheirVersionIsInService() throws IOException {
        draw("before");
        files.replace("codes.md", "minutes: 20", "minutes: beaucoup");
        draw("in between");
        assertThat(image()).contains("before");

        remove(files.folder());
        catalogue.refresh();
        assertThat(image()).contains("before");

        files = PackFixture.in(content);
        draw("after");
        assertThat(image()).contains("after");
    }

    @Test
    void keepsNoImages_ofVersionsNobodyReads() throws IOException {
        draw("first");
        draw("second");
        draw("third");

        try (Stream<Path> kept = Files.list(store)) {
            assertThat(kept).hasSize(2);
        }
    }

    @Test
    void findsNoImage_outsideTheFolderOfImages() throws IOException {
        draw("inside");

        assertThat(Stream.of("", "..", "../../" + ID + "/pack.yaml", "rien.svg", "porte/", "/etc/passwd", "\0.svg"))
                .noneMatch(file -> catalogue.image(ID, file).isPresent());
        assertThat(catalogue.image("autre", "porte/cl\u00e9.svg")).isEmpty();
    }

    private void draw(String title) throws IOException {
        Path drawing = files.folder().resolve("images/porte/cl\u00e9.svg");
        Files.createDirectories(drawing.getParent());
        Files.writeString(drawing, DRAWING.formatted(title));
        catalogue.refresh();
    }

    private String image() throws IOException {
        return Files.readString(catalogue.image(ID, "porte/cl\u00e9.svg").orElseThrow());
    }

    @Test
    void findsANewPack_whenItIsAdded() throws IOException {
        Path other = Files.createDirectory(content.resolve("autre"));
        Files.writeString(other.resolve("pack.yaml"), "id: autre");
        Files.createDirectory(content.resolve("sans-parcours"));

        assertThat(catalogue.refresh()).isTrue();
        assertThat(catalogue.ids()).containsExactly("autre", ID);
        assertThat(catalogue.pack("autre")).isEmpty();
        assertThat(catalogue.problems("autre")).isNotEmpty();
    }

    @Test
    void servesNothing_whenThereIsNoFolder() {
        assertThat(PackCatalogue.open(content.resolve("rien"), store, PackFixture.SCHEMAS, Limits.standard())
                        .packs())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void alwaysServesAWholePack_whenReadersAndRefreshMeet() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicBoolean broken = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!stop.get()) {
                if (catalogue
                        .pack(ID)
                        .map(Pack::lessons)
                        .filter(lessons -> lessons.size() == 2)
                        .isEmpty()) {
                    broken.set(true);
                }
            }
        });
        reader.start();

        for (int i = 0; i < 20; i++) {
            files.replace("pack.yaml", "version: 1.0." + i, "version: 1.0." + (i + 1));
            catalogue.refresh();
        }
        stop.set(true);
        reader.join();

        assertThat(broken).isFalse();
        assertThat(catalogue.pack(ID).orElseThrow().version()).isEqualTo("1.0.20");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
