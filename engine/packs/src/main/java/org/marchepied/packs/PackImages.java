package org.marchepied.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies of the images of packs, so that they stay as long as the text that shows them. */
final class PackImages {

    private static final String IMAGES = "images";

    private final Path store;

    /** @param store a folder for nothing else; what is in it is deleted with the first {@link #keepOnly} */
    PackImages(Path store) {
        this.store = store;
    }

    /** Copies the images of a pack as they are on disk; hidden files and links are none. */
    void copy(Pack pack) {
        Path from = pack.folder();
        if (!Files.isDirectory(from.resolve(IMAGES))) {
            return;
        }
        try (Stream<Path> files = Files.walk(from.resolve(IMAGES))) {
            for (Path file : files.filter(PackImages::isPlain).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (Links.isImage(name)) {
                    Path copy = folder(pack).resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy the images of '" + from + "' to '" + folder(pack) + "'.", e);
        }
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** @param image relative to the folder of images */
    Optional<Path> find(Pack pack, String image) {
        String name = IMAGES + "/" + image;
        return Links.isImage(name)
                ? Optional.of(folder(pack).resolve(name)).filter(PackImages::isPlain)
                : Optional.empty();
    }

    /** Deletes the copies of all others. */
    void keepOnly(Stream<Pack> packs) {
        Set<Path> kept = packs.map(this::folder).collect(Collectors.toSet());
        if (!Files.isDirectory(store)) {
            return;
        }
        try (Stream<Path> all = Files.list(store)) {
            for (Path folder : all.filter(one -> !kept.contains(one)).toList()) {
                Folders.delete(folder);
            }
        } catch (IOException | UncheckedIOException inUse) {
            // some systems do not delete a file that is being read: it goes with the next change
        }
    }

    private Path folder(Pack pack) {
        return store.resolve(pack.id() + "-" + pack.digest());
    }
}
