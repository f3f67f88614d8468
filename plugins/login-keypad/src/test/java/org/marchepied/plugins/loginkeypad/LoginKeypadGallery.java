package org.marchepied.plugins.loginkeypad;

import java.io.IOException;
import java.nio.file.Path;
import org.marchepied.plugin.testkit.Gallery;

/** Run by hand: writes the screens to target/gallery, to be looked at in a browser. */
final class LoginKeypadGallery {

    private LoginKeypadGallery() {}

    public static void main(String[] arguments) throws IOException {
        Gallery.write(new LoginKeypad(), new LoginKeypadContractTest().samples(), Path.of("target", "gallery"));
    }
}
