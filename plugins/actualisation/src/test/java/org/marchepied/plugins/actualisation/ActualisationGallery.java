package org.marchepied.plugins.actualisation;

import java.io.IOException;
import java.nio.file.Path;
import org.marchepied.plugin.testkit.Gallery;

/** Run by hand: writes the screens to target/gallery, to be looked at in a browser. */
final class ActualisationGallery {

    private ActualisationGallery() {}

    public static void main(String[] arguments) throws IOException {
        Gallery.write(new Actualisation(), Samples.all(), Path.of("target", "gallery"));
    }
}
