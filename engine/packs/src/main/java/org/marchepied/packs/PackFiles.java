package org.marchepied.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of a pack's folder: text read, images checked, all of it in one digest. Hidden files are left out. */
final class PackFiles {

    static final String MANIFEST = "pack.yaml";

    private static final int DEPTH = 4;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private final Path folder;
    private final String name;
    private final Limits limits;
    private final Findings findings;

    private final TreeMap<String, Path> paths = new TreeMap<>();
    private final Map<String, Source> texts = new LinkedHashMap<>();
    private final Set<String> images = new LinkedHashSet<>();
    private String digest = "";
    private int count;
    private long bytes;
    private long textBytes;

    private PackFiles(Path folder, Limits limits, Findings findings) {
        this.folder = folder;
        this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        this.limits = limits;
        this.findings = findings;
    }

    /** @throws IOException if the folder cannot be read */
    static PackFiles read(Path folder, Limits limits, Findings findings) throws IOException {
        PackFiles files = new PackFiles(folder, limits, findings);
        Files.walkFileTree(folder.toRealPath(), EnumSet.noneOf(FileVisitOption.class), DEPTH, files.new Walk());
        files.readAll();
        return files;
    }

    /** Of the folder. */
    String name() {
        return name;
    }

    /** Hexadecimal, of the names and contents of all files. */
    String digest() {
        return digest;
    }

    /** The images that may be shown, relative to the pack. */
    Set<String> images() {
        return images;
    }

    /** A text file of the pack, if it is there and was read. */
    Optional<Source> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    boolean has(String file) {
        return paths.containsKey(file);
    }

    Set<String> names() {
        return paths.keySet();
    }

    /** The name that problems give to a file. */
    String shown(String file) {
        return name + "/" + file;
    }

    private void readAll() throws IOException {
        MessageDigest all = sha256();
        for (Map.Entry<String, Path> file : paths.entrySet()) {
            all.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            all.update((byte) 0);
            all.update(read(file.getKey(), file.getValue()));
        }
        digest = HexFormat.of().formatHex(all.digest(), 0, 8);
    }

    /** Reads or checks one file; the digest of its content. */
    private byte[] read(String file, Path path) throws IOException {
        long size = Files.size(path);
        long before = bytes;
        bytes += size;
        if (bytes > limits.packBytes()) {
            if (before <= limits.packBytes()) {
                findings.error(Place.top(shown(file)), "limit.pack", limits.packBytes() / 1_000_000);
            }
            return new byte[0];
        }
        if (file.equals(MANIFEST) || file.endsWith(".md")) {
            return readText(file, path, size);
        }
        if (file.startsWith("images/")) {
            return readImage(file, path, size);
        }
        if (!file.startsWith("LICEN")) {
            findings.warning(Place.top(shown(file)), "file.unused", file);
        }
        return new byte[0];
    }

    private byte[] readText(String file, Path path, long size) throws IOException {
        textBytes += size;
        if (size > limits.markdownBytes()) {
            findings.error(Place.top(shown(file)), "limit.file", size, limits.markdownBytes());
        } else if (textBytes > limits.packMarkdownBytes()) {
            findings.error(Place.top(shown(file)), "limit.texts", limits.packMarkdownBytes() / 1_000_000);
        } else {
            byte[] content = Files.readAllBytes(path);
            String text = decode(file, content);
            if (text != null) {
                texts.put(file, Source.of(shown(file), text));
            }
            return sha256().digest(content);
        }
        return new byte[0];
    }

    private byte[] readImage(String file, Path path, long size) throws IOException {
        if (size > limits.imageBytes()) {
            findings.error(Place.top(shown(file)), "image.size", size, limits.imageBytes());
            images.add(file);
            return new byte[0];
        }
        MessageDigest sum = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), sum)) {
            ImageCheck.check(Place.top(shown(file)), in.readAllBytes(), findings);
        }
        images.add(file);
        return sum.digest();
    }

    private @Nullable String decode(String file, byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            findings.error(end(file, text), "file.not-utf8");
            return null;
        }
        String lines = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        var control = CONTROL.matcher(lines);
        if (control.find()) {
            findings.error(end(file, lines.substring(0, control.start())), "file.control-character");
            return null;
        }
        return lines;
    }

    private Place end(String file, String before) {
        Source source = Source.of(shown(file), before);
        return source.place(before.length());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256. This is a bug, please report it.", e);
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private @Nullable Path root;

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (root == null) {
                root = directory;
                return FileVisitResult.CONTINUE;
            }
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : counted(directory);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String relative = relative(file);
            if (!attributes.isRegularFile()) {
                findings.error(Place.top(shown(relative)), "file.not-plain", relative);
            } else {
                paths.put(relative, file);
            }
            return counted(file);
        }

        private FileVisitResult counted(Path path) {
            if (++count <= limits.files()) {
                return FileVisitResult.CONTINUE;
            }
            findings.error(Place.top(shown(relative(path))), "limit.files", limits.files());
            return FileVisitResult.TERMINATE;
        }

        private String relative(Path file) {
            Path top = java.util.Objects.requireNonNull(root);
            return top.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
