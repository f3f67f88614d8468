package org.marchepied.plugins.estoremooc;

import java.io.IOException;
import java.nio.file.Path;
import org.marchepied.plugin.testkit.Gallery;

/** Run by hand: writes the screens to target/gallery, to be looked at in a browser. */
final class EstoreMoocGallery {

    private EstoreMoocGallery() {}

    public static void main(String[] arguments) throws IOException {
        Gallery.write(new EstoreMooc(), new EstoreMoocContractTest().samples(), Path.of("target", "gallery"));
    }
}
