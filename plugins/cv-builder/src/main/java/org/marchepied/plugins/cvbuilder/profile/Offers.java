package org.marchepied.plugins.cvbuilder.profile;

import java.util.List;

/** How many invented offers there are around the person's town. */
final class Offers {

    /** The distances to choose from, in km. */
    static final List<Integer> RADII = List.of(5, 10, 20, 50, 100);

    private Offers() {}

    /** More jobs and a wider circle give more offers; the same question always has the same answer. */
    static int count(List<String> jobs, int km) {
        return jobs.stream()
                .mapToInt(job -> (3 + Math.floorMod(job.hashCode(), 7)) * km / 5)
                .sum();
    }
}
