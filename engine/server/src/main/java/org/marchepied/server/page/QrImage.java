package org.marchepied.server.page;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A QR code as the path of an SVG image.
 *
 * @param size of the square in modules, with the quiet zone of four on each side
 * @param path one square for each dark module
 */
public record QrImage(int size, String path) {

    private static final int QUIET = 4;

    /** Of a printed picture, so that a module is a square of its own at any resolution. */
    private static final int PIXELS = 8;

    /** The address of a picture that holds the code itself, for documents that draw no paths. */
    public static String png(String text) {
        var code = code(text);
        var pixels = (code.size + 2 * QUIET) * PIXELS;
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < pixels; y++) {
            for (var x = 0; x < pixels; x++) {
                var dark = code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static QrCode code(String text) {
        return QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }

    public static QrImage of(String text) {
        var code = code(text);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrImage(code.size + 2 * QUIET, path.toString());
    }
}
