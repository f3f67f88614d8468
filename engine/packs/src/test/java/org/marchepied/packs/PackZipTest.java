package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PackZipTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void createTarget() throws IOException {
        target = Files.createDirectory(folder.resolve("target"));
    }

    @Test
    void unpacks_whenPackIsGood() {
        PackFixture pack = PackFixture.in(folder);

        PackZip.Unpacked unpacked = unpack(zip(pack.folder()));

        assertThat(unpacked.problems()).isEmpty();
        assertThat(unpacked.folder()).isEqualTo(target.resolve(PackFixture.NAME));
        assertThat(new PackReader(PackFixture.SCHEMAS, Limits.standard())
                        .read(unpacked.folder())
                        .pack()
                        .digest())
                .isEqualTo(pack.pack().digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p/../../evil.md",
                "p/..",
                "p/./a.md",
                "/p/a.md",
                "//p/a.md",
                "p//a.md",
                "p\\..\\..\\evil.md",
                "C:/p/a.md",
                "p/C:a.md",
                "p/a\u0000.md",
                "p/.hidden",
                "p/a/b/c/d/e/f.md",
                "p/ a.md",
                "p/a.md.",
                "p/con\u202Efdp.md",
                "a.md"
            })
    void refuses_whenNameIsUnsafe(String name) {
        refuses(zip("p/pack.yaml", "id: p", name, "evil"));
    }

    @Test
    void saysTheName_whenItLeavesTheTarget() {
        PackZip.Unpacked unpacked = unpack(zip("p/../../evil.md", "x"));

        assertThat(unpacked.problems())
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("test.zip:1:1: Le nom 'p/../../evil.md' n'est pas permis"));
    }

    @Test
    void refuses_whenNamesDifferByCaseOnly() {
        refuses(zip("p/a.md", "x", "p/A.md", "y"));
    }

    @Test
    void refuses_whenNameIsTwice() throws IOException {
        Path zip = zip("p/a.md", "x", "p/b.md", "y");
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
        Files.writeString(zip, bytes.replace("p/b.md", "p/a.md"), StandardCharsets.ISO_8859_1);

        refuses(zip);
    }

    @Test
    void refuses_whenFileIsAlsoAFolder() {
        refuses(zip("p/a", "x", "p/a/b.md", "y"));
    }

    @Test
    void refuses_whenContentIsABomb() throws IOException {
        Path zip = folder.resolve("test.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("p/a.md"));
            fill(out, 200);
        }

        refuses(zip);
        assertThat(unpack(zip).problems().get(0).message()).contains("'p/a.md'", "50 Mo");
    }

    @Test
    void refuses_whenManyFilesAreABomb() throws IOException {
        Path zip = folder.resolve("test.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 60; i++) {
                out.putNextEntry(new ZipEntry("p/a" + i + ".md"));
                fill(out, 1);
            }
        }

        refuses(zip);
    }

    @Test
    void refuses_whenDeclaredSizeLies() throws IOException {
        Path zip = folder.resolve("test.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("p/a.md"));
            fill(out, 60);
        }
        lieAboutSize(zip);

        refuses(zip);
    }

    @Test
    void refuses_whenThereAreTooManyEntries() throws IOException {
        Path zip = folder.resolve("test.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 2_001; i++) {
                out.putNextEntry(new ZipEntry("p/a" + i));
            }
        }

        refuses(zip);
    }

    @Test
    void refuses_whenThereAreTwoFolders() {
        refuses(zip("p/a.md", "x", "q/a.md", "y"));
    }

    @Test
    void refuses_whenPackIsAlreadyThere() throws IOException {
        Files.createDirectory(target.resolve("p"));
        Files.writeString(target.resolve("p/mine.md"), "x");

        PackZip.Unpacked unpacked = unpack(zip("p/a.md", "x"));

        assertThat(unpacked.folder()).isNull();
        assertThat(target.resolve("p/mine.md")).exists();
    }

    @Test
    void refuses_whenItIsNoZip() throws IOException {
        refuses(Files.writeString(folder.resolve("test.zip"), "PK not a zip"));
        refuses(Files.write(folder.resolve("test.zip"), new byte[0]));
        refuses(zip());
    }

    @Test
    void refuses_whenItIsTruncatedOrDamaged() throws IOException {
        byte[] good = Files.readAllBytes(zip(PackFixture.in(folder).folder()));
        for (int i = 0; i < good.length; i += 37) {
            byte[] bad = good.clone();
            bad[i] ^= 0x55;
            Files.write(folder.resolve("test.zip"), bad);

            PackZip.Unpacked unpacked = unpack(folder.resolve("test.zip"));

            assertThat(unpacked.folder() == null).isEqualTo(!unpacked.problems().isEmpty());
            clearTarget();
        }
    }

    @Test
    void neverFollowsALink_whenEntryIsOne() throws IOException {
        Path zip = zip("p/link.md", "/etc/passwd");
        markAsLink(zip);

        PackZip.Unpacked unpacked = unpack(zip);

        assertThat(unpacked.folder() == null
                        || !Files.isSymbolicLink(unpacked.folder().resolve("link.md")))
                .isTrue();
    }

    private void refuses(Path zip) {
        PackZip.Unpacked unpacked = unpack(zip);

        assertThat(unpacked.folder()).isNull();
        assertThat(unpacked.problems()).isNotEmpty();
        assertThat(target).isEmptyDirectory();
        assertThat(folder.resolve("evil.md")).doesNotExist();
    }

    private PackZip.Unpacked unpack(Path zip) {
        return PackZip.unpack(zip, target, Limits.standard());
    }

    private void clearTarget() throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!file.equals(target)) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path zip(String... namesAndContents) {
        Path zip = folder.resolve("test.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
            return zip;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path zip(Path pack) {
        Path zip = folder.resolve("test.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(pack.getParent().relativize(file).toString()));
                Files.copy(file, out);
            }
            return zip;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] megabyte = new byte[1_000_000];
        for (int i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
    }

    /** Writes a small uncompressed size into the central directory. */
    private static void lieAboutSize(Path zip) throws IOException {
        change(zip, 24, new byte[] {10, 0, 0, 0});
    }

    /** Says Unix, and a symbolic link's mode, in the central directory. */
    private static void markAsLink(Path zip) throws IOException {
        change(zip, 4, new byte[] {20, 3});
        change(zip, 38, new byte[] {0, 0, (byte) 0xFF, (byte) 0xA1});
    }

    private static void change(Path zip, int offset, byte[] bytes) throws IOException {
        int directory = Files.readString(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
            file.seek(directory + offset);
            file.write(bytes);
        }
    }
}
