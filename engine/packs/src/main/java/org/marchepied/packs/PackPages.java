package org.marchepied.packs;

import java.util.Collection;
import java.util.Set;

/**
 * What rendering needs to know of the pack around a text.
 *
 * @param id of the pack
 * @param digest of the pack, part of the addresses of images
 * @param images that exist, relative to the pack
 * @param lessons ids, in the order of the pack
 * @param words of the pack's language, for the titles of callouts
 */
record PackPages(String id, String digest, Set<String> images, Collection<String> lessons, Texts words) {

    String imageAddress(String image) {
        return "/media/" + id + "/" + digest + "/" + image;
    }
}
