package org.marchepied.server.page;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes PDF documents of pages, in memory: tagged, with their language, title and fonts, so that a screen reader can read
 * them (PDF/UA-1). Nothing is ever fetched from elsewhere.
 */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    /** Addresses of the engine's own and of a plugin's files begin so, whatever the server is called. */
    private static final String BASE = "local:";

    /** A picture that the address itself holds. */
    private static final String OWN_PICTURE = "data:image/png;base64,";

    /** What somebody may type or paste and XML cannot hold. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Pdf() {}

    /**
     * @param document well-formed XHTML that names its own style
     * @param resources the files that the document refers to, by their address on this server
     */
    public static byte[] of(Content document, Function<String, Optional<URL>> resources) {
        var html = new StringOutput();
        document.writeTo(new OwaspHtmlTemplateOutput(html));
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            PdfFonts.addTo(builder);
            builder.useFastMode()
                    .usePdfUaAccessibility(true)
                    .withProducer("Marchepied")
                    .useProtocolsStreamImplementation(address -> new Local(address, resources), "local")
                    .useUriResolver((base, uri) -> local(uri))
                    .withHtmlContent(NOT_OF_XML.matcher(html.toString()).replaceAll(""), BASE + "/")
                    .toStream(pdf)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }

    /** The writer resolves the address of a style sheet twice. Null refuses an address that is not of this server. */
    private static @Nullable String local(String uri) {
        if (uri.startsWith("/")) {
            return BASE + uri;
        }
        return uri.startsWith(BASE) || uri.startsWith(OWN_PICTURE) ? uri : null;
    }

    private record Local(String address, Function<String, Optional<URL>> resources) implements FSStream {
        @Override
        public InputStream getStream() {
            return resources
                    .apply(address.substring(BASE.length()))
                    .map(Local::open)
                    .orElseGet(InputStream::nullInputStream);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }

        private static InputStream open(URL url) {
            try {
                return url.openStream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
