package org.marchepied.plugins.offerapplication;

import java.io.IOException;
import java.nio.file.Path;
import org.marchepied.plugin.testkit.Gallery;

/** Run by hand: writes the screens to target/gallery, to be looked at in a browser. */
final class OfferApplicationGallery {

    private OfferApplicationGallery() {}

    public static void main(String[] arguments) throws IOException {
        Gallery.write(
                new OfferApplication(), new OfferApplicationContractTest().samples(), Path.of("target", "gallery"));
    }
}
