package org.marchepied.plugins.cvbuilder;

import java.io.IOException;
import java.nio.file.Path;
import org.marchepied.plugin.testkit.Gallery;

/** Run by hand: writes the screens to target/gallery, to be looked at in a browser. */
final class CvBuilderGallery {

    private CvBuilderGallery() {}

    public static void main(String[] arguments) throws IOException {
        Gallery.write(new CvBuilder(), new CvBuilderContractTest().samples(), Path.of("target", "gallery"));
    }
}
