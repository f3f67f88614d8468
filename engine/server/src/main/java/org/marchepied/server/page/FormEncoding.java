package org.marchepied.server.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses a form that no browser encodes so, before the libraries stumble over it. */
@Provider
@PreMatching
@Priority(Uploads.PRIORITY + 2)
public class FormEncoding implements ContainerRequestFilter {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** After the {@link BodyLimit}, which makes reading the whole form harmless. */
    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return;
        }
        if (!isKnown(type.getParameters().get(MediaType.CHARSET_PARAMETER))) {
            throw new NotSupportedException();
        }
        var body = request.getEntityStream().readAllBytes();
        if (BROKEN_ESCAPE.matcher(new String(body, ISO_8859_1)).find()) {
            throw new BadRequestException();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static boolean isKnown(@Nullable String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}
