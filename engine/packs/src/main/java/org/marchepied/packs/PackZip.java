package org.marchepied.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Unpacks a pack that someone sent. Nothing is written outside the target, and nothing stays of a refused archive. */
public final class PackZip {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]{0,99}");
    private static final int DEPTH = 5;
    private static final long RATIO = 100;
    private static final long SMALL = 1_000_000;

    private final Path target;
    private final Limits limits;
    private final Findings findings;
    private final Place place;
    private final byte[] buffer = new byte[8192];
    private long written;

    private PackZip(String zip, Path target, Limits limits, Findings findings) {
        this.target = target;
        this.limits = limits;
        this.findings = findings;
        this.place = Place.top(zip);
    }

    /**
     * @param folder the pack's, inside the target; null if the archive was refused
     * @param problems why it was
     */
    public record Unpacked(@Nullable Path folder, List<Problem> problems) {

        public Unpacked {
            problems = List.copyOf(problems);
        }
    }

    /** With problems worded in French. */
    public static Unpacked unpack(Path zip, Path target, Limits limits) {
        return unpack(zip, target, limits, Locale.FRENCH);
    }

    /**
     * @param zip with one folder at its top, which is named as the pack
     * @param target an existing folder that has no folder of the pack's name yet
     * @param language of the problems: French or English
     */
    public static Unpacked unpack(Path zip, Path target, Limits limits, Locale language) {
        Findings findings = new Findings(new Texts(language));
        String name = String.valueOf(zip.getFileName());
        PackZip unpacking = new PackZip(name, target, limits, findings);
        Path folder = null;
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            folder = unpacking.unpack(archive);
        } catch (ZipException e) {
            findings.error(unpacking.place, "zip.not-zip");
        } catch (IOException | IllegalArgumentException e) {
            findings.error(unpacking.place, "zip.unreadable", String.valueOf(e.getMessage()));
        }
        return new Unpacked(findings.hasError() ? null : folder, findings.problems());
    }

    private @Nullable Path unpack(ZipFile archive) throws IOException {
        if (archive.size() > limits.files()) {
            findings.error(place, "zip.entries", archive.size(), limits.files());
            return null;
        }
        List<? extends ZipEntry> entries = Collections.list(archive.entries());
        String top = top(entries);
        checkNames(entries);
        if (top == null || findings.hasError()) {
            return null;
        }
        Path folder = target.resolve(top);
        if (Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            findings.error(place, "zip.exists", top);
            return null;
        }
        boolean whole = false;
        try {
            whole = writesAll(archive, entries);
        } finally {
            if (!whole) {
                Folders.delete(folder);
            }
        }
        return folder;
    }

    /** The one folder that everything is in. */
    private @Nullable String top(List<? extends ZipEntry> entries) {
        String top = null;
        for (ZipEntry entry : entries) {
            int slash = entry.getName().indexOf('/');
            String first = slash < 0 ? "" : entry.getName().substring(0, slash);
            if (first.isEmpty() || top != null && !top.equals(first)) {
                findings.error(place, "zip.not-one-folder", entry.getName());
                return null;
            }
            top = first;
        }
        if (top == null) {
            findings.error(place, "zip.empty");
        }
        return top;
    }

    private void checkNames(List<? extends ZipEntry> entries) {
        Map<String, String> taken = new HashMap<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (!isSafe(name)) {
                findings.error(place, "zip.name", name);
                continue;
            }
            String plain = (entry.isDirectory() ? name.substring(0, name.length() - 1) : name);
            String before = taken.putIfAbsent(plain.toLowerCase(Locale.ROOT), name);
            if (before != null) {
                findings.error(place, "zip.double", name, before);
            }
        }
    }

    /** Plain names only: no absolute one, no "..", no drive, no backslash, nothing hidden. */
    private static boolean isSafe(String name) {
        String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        String[] parts = plain.split("/", -1);
        return parts.length <= DEPTH
                && Stream.of(parts).allMatch(part -> NAME.matcher(part).matches() && !part.endsWith("."));
    }

    private boolean writesAll(ZipFile archive, List<? extends ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target.normalize())) {
                findings.error(place, "zip.name", entry.getName());
                return false;
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else if (!writes(archive, entry, file)) {
                return false;
            }
        }
        return true;
    }

    /** Counts what comes out, whatever the archive says of it. */
    private boolean writes(ZipFile archive, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        try (InputStream in = archive.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.CREATE_NEW)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                written += read;
                if (written > limits.packBytes() || size > SMALL && size / packed > RATIO) {
                    findings.error(place, "zip.bomb", entry.getName(), limits.packBytes() / 1_000_000);
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
