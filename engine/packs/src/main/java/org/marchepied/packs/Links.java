package org.marchepied.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The destinations of links and images in one text: only lessons and images of the pack itself. */
final class Links {

    private static final Pattern LOCAL = Pattern.compile("(?:([a-z0-9-]+)\\.md)?(?:#([a-z0-9-]+))?");
    private static final Pattern REMOTE = Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*:|//|\\\\).*");
    private static final Pattern IMAGE =
            Pattern.compile("images/[\\p{L}\\p{N}_-]+(/[\\p{L}\\p{N}_-]+)*(\\.[\\p{L}\\p{N}_-]+)+");

    private static final int LENGTH = 200;

    private final PackPages pack;
    private final String lesson;
    private final Findings findings;
    private final List<StepLink> toSteps = new ArrayList<>();

    /** @param lesson in which the text stands */
    Links(PackPages pack, String lesson, Findings findings) {
        this.pack = pack;
        this.lesson = lesson;
        this.findings = findings;
    }

    List<StepLink> toSteps() {
        return List.copyOf(toSteps);
    }

    /** The address of a page, if the destination is a lesson or a step. */
    Optional<String> page(Place place, String destination) {
        Matcher local = LOCAL.matcher(destination);
        if (destination.isEmpty() || !local.matches()) {
            findings.error(place, REMOTE.matcher(destination).matches() ? "link.remote" : "link.form", destination);
            return Optional.empty();
        }
        String target = local.group(1) == null ? lesson : local.group(1);
        if (!pack.lessons().contains(target)) {
            String near = findings.didYouMean(target, pack.lessons());
            findings.error(place, "link.lesson", destination, target, near);
            return Optional.empty();
        }
        if (local.group(2) == null) {
            return Optional.of("/etape/" + target);
        }
        toSteps.add(new StepLink(place, target, local.group(2)));
        return Optional.of("/etape/" + target + "/" + local.group(2));
    }

    /** Whether it may be an image's name in a pack; never leads out of the folder of images. */
    static boolean isImage(String destination) {
        return destination.length() <= LENGTH && IMAGE.matcher(destination).matches();
    }

    /** The address of an image, if the pack has it. */
    Optional<String> image(Place place, String destination) {
        if (REMOTE.matcher(destination).matches()) {
            findings.error(place, "image.remote", destination);
        } else if (!isImage(destination)) {
            findings.error(place, "image.form", destination);
        } else if (!pack.images().contains(destination)) {
            findings.error(place, "image.missing", destination, findings.didYouMean(destination, pack.images()));
        } else {
            return Optional.of(pack.imageAddress(destination));
        }
        return Optional.empty();
    }
}
