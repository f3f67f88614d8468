package org.marchepied.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packs in service. Readers see one unchanging snapshot; {@link #refresh()} puts a new one in its place. A pack that
 * breaks, or whose folder goes away, stays in service as it last was, with its problems beside it.
 */
public final class PackCatalogue {

    private final Path content;
    private final PackReader reader;
    private final Limits limits;
    private final Texts texts;
    private final PackImages images;
    private volatile Map<String, Entry> entries = Map.of();

    private PackCatalogue(Path content, Path store, SimulationSchemas schemas, Limits limits, Locale language) {
        this.content = content;
        this.reader = new PackReader(schemas, limits, language);
        this.limits = limits;
        this.texts = new Texts(language);
        this.images = new PackImages(store);
    }

    /**
     * @param fingerprint of the folder when it was read
     * @param pack the last good version; null if there never was one
     * @param problems of the folder as it is now
     */
    private record Entry(String fingerprint, @Nullable Pack pack, List<Problem> problems) {}

    /**
     * Reads every folder in the content folder that has a {@code pack.yaml}; problems in French.
     *
     * @param store where images in service are kept; a folder for nothing else, which need not exist
     */
    public static PackCatalogue open(Path content, Path store, SimulationSchemas schemas, Limits limits) {
        PackCatalogue catalogue = new PackCatalogue(content, store, schemas, limits, Locale.FRENCH);
        catalogue.refresh();
        return catalogue;
    }

    /** The version in service. */
    public Optional<Pack> pack(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::pack);
    }

    /**
     * An image of the version in service.
     *
     * @param file as a lesson names it, without {@code images/}; whatever is no image of the pack is not found
     */
    public Optional<Path> image(String id, String file) {
        return pack(id).flatMap(pack -> images.find(pack, file));
    }

    /** All in service, by id. */
    public List<Pack> packs() {
        return entries.values().stream()
                .flatMap(entry -> Optional.ofNullable(entry.pack()).stream())
                .toList();
    }

    /** The names of all folders seen, also of those that no version is in service of. */
    public List<String> ids() {
        return List.copyOf(entries.keySet());
    }

    /** What is wrong with the folder of this pack as it is on disk now; empty for an unknown one. */
    public List<Problem> problems(String id) {
        Entry entry = entries.get(id);
        return entry == null ? List.of() : entry.problems();
    }

    /**
     * Reads the packs again whose files changed. Called by one timer; several callers wait for each other.
     *
     * @return whether a pack or its problems changed
     */
    public synchronized boolean refresh() {
        Map<String, Entry> before = entries;
        Map<String, Entry> after = new TreeMap<>();
        for (Path folder : folders()) {
            String id = String.valueOf(folder.getFileName());
            after.put(id, entry(folder, before.get(id)));
        }
        before.forEach((id, entry) -> after.computeIfAbsent(id, gone -> withoutFolder(gone, entry)));
        boolean changed = !visible(before).equals(visible(after));
        entries = Collections.unmodifiableMap(after);
        if (changed) {
            // a request may still be at work with the version before
            images.keepOnly(Stream.of(before, after)
                    .flatMap(some -> some.values().stream())
                    .flatMap(entry -> Optional.ofNullable(entry.pack()).stream()));
        }
        return changed;
    }

    /** What readers can tell apart. */
    private static Map<String, List<Object>> visible(Map<String, Entry> entries) {
        Map<String, List<Object>> visible = new TreeMap<>();
        entries.forEach((id, entry) ->
                visible.put(id, List.of(entry.pack() == null ? "" : entry.pack().digest(), entry.problems())));
        return visible;
    }

    private Entry entry(Path folder, @Nullable Entry before) {
        String fingerprint = fingerprint(folder);
        if (before != null && before.fingerprint().equals(fingerprint)) {
            return before;
        }
        CheckedPack checked = reader.read(folder);
        Pack last = before == null ? null : before.pack();
        boolean same = checked.pack() != null
                && last != null
                && last.digest().equals(checked.pack().digest());
        if (checked.pack() == null || same) {
            return new Entry(fingerprint, last, checked.problems());
        }
        images.copy(checked.pack());
        return new Entry(fingerprint, checked.pack(), checked.problems());
    }

    private Entry withoutFolder(String id, Entry before) {
        String message = texts.text("catalogue.removed", id);
        Problem gone = new Problem(Problem.Severity.ERROR, id + "/" + PackFiles.MANIFEST, 1, 1, message);
        return new Entry("", before.pack(), List.of(gone));
    }

    private List<Path> folders() {
        if (!Files.isDirectory(content)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(content)) {
            return files.filter(folder -> Files.isRegularFile(folder.resolve(PackFiles.MANIFEST)))
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the packs in '" + content + "'.", e);
        }
    }

    /** Cheap: names, sizes and times. */
    private String fingerprint(Path folder) {
        try (Stream<Path> files = Files.walk(folder.toRealPath(), 5)) {
            StringBuilder fingerprint = new StringBuilder();
            for (Path file : files.limit(limits.files() + 2L).sorted().toList()) {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!attributes.isDirectory()) {
                    fingerprint
                            .append(file)
                            .append(' ')
                            .append(attributes.size())
                            .append(' ');
                    fingerprint.append(attributes.lastModifiedTime()).append('\n');
                }
            }
            return fingerprint.toString();
        } catch (IOException | UncheckedIOException e) {
            return "changing";
        }
    }
}
