package org.marchepied.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever file a learner chooses in an exercise: a word about it, and nothing typed is lost. */
@ExtendWith(Room.class)
class BadExerciseFileIT {

    private static final int MEGABYTE = 1024 * 1024;

    /** Kept as it is while files are refused. */
    private static final String TYPED = "=1+1 <img src=x onerror=alert(1)> \u05e9\u05dc\u05d5\u05dd \ud83d\ude00";

    private static List<Path> hopeless = List.of();
    private static Path bomb = Path.of("");

    @BeforeAll
    static void makeFiles() throws IOException {
        var folder = Distribution.newFolder("files");
        hopeless = List.of(
                Files.createFile(folder.resolve("vide.pdf")),
                Files.writeString(folder.resolve("page.pdf"), "<!DOCTYPE html><script>alert(1)</script>"),
                Files.write(folder.resolve("programme.pdf"), "MZ\u0090\0".getBytes(UTF_8)),
                Files.writeString(
                        folder.resolve("<img src=x onerror=alert(1)>.svg"),
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                large(folder.resolve("\u202efdp.CV 200 Mo.pdf")));
        bomb = bomb(folder.resolve("bombe.docx"));
    }

    @ParameterizedTest
    @CsvSource({
        "Votre profil et votre CV, Troisième séance, /etape/ajouter-cv/usb-guide, send",
        "Votre profil et votre CV, Troisième séance, /etape/montrer/realisation-guide, add",
        "S'actualiser chaque mois, Troisième séance, /etape/bulletin/avec-aide, send",
        "Chercher une offre et postuler, Deuxième séance, /etape/postuler-ici/avec-aide, send-file",
        "Chercher une offre et postuler, Deuxième séance, /etape/courriel/avec-aide, send-file",
        "Chercher une offre et postuler, Troisième séance, /etape/site-partenaire/avec-aide, send-file"
    })
    void getsAWord_andLosesNothing(
            String pack, String plan, String step, String button, Browser browser, RunningServer server)
            throws IOException {
        try (var workshop = Workshop.open(browser, server, pack, plan, "Max");
                var visit = workshop.signIn(browser, server, "Max").visit()) {
            visit.page().onDialog(dialog -> visit.complain("a script ran: " + dialog.message()));
            visit.go(step);
            var exercise = new LearnerPages(visit).activity(0);
            var chooser = exercise.section().locator("input[type=file]");
            new Follower(visit, exercise).goOnUntil(() -> chooser.count() > 0);
            var before = server.memory();
            var texts = exercise.section().locator("input:is([type=text], [type=email]), textarea");
            texts.all().forEach(text -> text.fill(TYPED));

            for (var file : hopeless) {
                send(visit, exercise, chooser, file, button);

                assertThat(Visit.text(exercise.section().locator(".mp-error").first()))
                        .as(file.toString())
                        .isNotBlank();
                assertThat(texts.all()).extracting(Locator::inputValue).allMatch(TYPED::equals);
            }
            send(visit, exercise, chooser, bomb, button);

            assertThat(exercise.message()).isNotBlank();
            assertThat(server.memory() - before).isLessThan(100L * MEGABYTE);
            visit.assertNoComplaint();
        }
    }

    private static void send(Visit visit, Activity exercise, Locator chooser, Path file, String button) {
        chooser.setInputFiles(file);
        visit.press(exercise.section().locator("button[name=action][value=" + button + "]:not([aria-hidden=true])"));
    }

    private static Path large(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.writeBytes("%PDF-1.7\n");
            content.setLength(200L * MEGABYTE);
        }
        return file;
    }

    /** Half a gigabyte in half a megabyte. */
    private static Path bomb(Path file) throws IOException {
        var zeros = new byte[MEGABYTE];
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (var megabyte = 0; megabyte < 512; megabyte++) {
                zip.write(zeros);
            }
        }
        return file;
    }
}
