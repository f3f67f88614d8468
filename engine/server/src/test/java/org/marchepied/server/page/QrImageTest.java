package org.marchepied.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrImageTest {

    private static final String LINK = "http://127.0.0.1:8080/carte/AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void thePictureShowsTheSameModulesAsThePath() throws IOException {
        var address = QrImage.png(LINK);
        var png = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var expected = QrImage.of(LINK);
        var path = new StringBuilder();
        var side = image.getWidth() / expected.size();
        for (var y = 0; y < expected.size(); y++) {
            for (var x = 0; x < expected.size(); x++) {
                if ((image.getRGB(x * side + side / 2, y * side + side / 2) & 0xFFFFFF) == 0) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }

        assertThat(image.getHeight()).isEqualTo(expected.size() * side);
        assertThat(path.toString()).isEqualTo(expected.path());
    }
}
