package org.marchepied.packs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a folder gave.
 *
 * @param pack null if there is an error among the problems
 * @param problems all of them at once, in the order of files and lines
 */
public record CheckedPack(@Nullable Pack pack, List<Problem> problems) {

    public CheckedPack {
        problems = problems.stream().sorted().toList();
    }
}
