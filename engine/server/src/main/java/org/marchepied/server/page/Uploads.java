package org.marchepied.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractRequestContext;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.tika.Tika;
import org.marchepied.plugin.Upload;

/**
 * Reads a form with files through, keeps of each file what is to be known of it and lets its content go, never to a disk.
 * What remains is an ordinary form, so that everything behind sees no difference.
 */
@Provider
@PreMatching
@Priority(Uploads.PRIORITY)
public class Uploads implements ContainerRequestFilter {

    /** Before the {@link BodyLimit}, which then holds for the fields. */
    static final int PRIORITY = Integer.MIN_VALUE;

    /** In bytes. A file too large for an exercise is still read to its end, so that the rest of the form is not lost. */
    private static final long MOST = 512L * 1024 * 1024;

    private static final int MOST_PARTS = 200;
    private static final int LONGEST_NAME = 100;

    private static final String PROPERTY = Uploads.class.getName();
    private static final Tika TIKA = new Tika();

    /** The files of the request, by the name of their field. */
    @SuppressWarnings("unchecked")
    static Map<String, Upload> of(HttpServletRequest request) {
        var uploads = request.getAttribute(PROPERTY);
        return uploads == null ? Map.of() : (Map<String, Upload>) uploads;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return;
        }
        var files = new LinkedHashMap<String, Upload>();
        var form = new StringBuilder();
        try {
            read(request, files, form);
        } catch (FileUploadSizeException tooLarge) {
            throw new WebApplicationException(tooLarge, Response.Status.REQUEST_ENTITY_TOO_LARGE);
        } catch (FileUploadException malformed) {
            throw new BadRequestException(malformed);
        }
        request.setProperty(PROPERTY, files);
        var body = form.toString().getBytes(UTF_8);
        request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
        request.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static void read(ContainerRequestContext request, Map<String, Upload> files, StringBuilder form)
            throws IOException {
        var upload = new JakartaServletFileUpload<>();
        upload.setSizeMax(MOST);
        var parts = upload.getItemIterator(new Body(request));
        for (var count = 0; parts.hasNext(); count++) {
            var part = parts.next();
            if (count == MOST_PARTS || form.length() > BodyLimit.MOST) {
                throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (part.isFormField()) {
                form.append(form.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(part.getFieldName(), UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(text(part), UTF_8));
            } else {
                files.putIfAbsent(part.getFieldName(), measured(part));
            }
        }
    }

    private static String text(FileItemInput part) throws IOException {
        try (var stream = part.getInputStream()) {
            return new String(stream.readNBytes(BodyLimit.MOST), UTF_8);
        }
    }

    private static Upload measured(FileItemInput part) throws IOException {
        var name = baseName(sentName(part));
        try (var stream = part.getInputStream()) {
            var beginning = stream.readNBytes(64 * 1024);
            var bytes = beginning.length + stream.transferTo(OutputStream.nullOutputStream());
            return new Upload(name, bytes == 0 ? Upload.NONE.mediaType() : TIKA.detect(beginning, name), bytes);
        }
    }

    private static String sentName(FileItemInput part) {
        try {
            return part.getName();
        } catch (InvalidPathException noNameOfAFile) {
            return noNameOfAFile.getInput();
        }
    }

    /** Some browsers send the folders too, and some people send "../". */
    private static String baseName(String name) {
        var base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "");
        return base.substring(0, Math.min(base.length(), LONGEST_NAME));
    }

    private static final class Body extends AbstractRequestContext<ContainerRequestContext> {
        Body(ContainerRequestContext request) {
            super(request::getHeaderString, () -> -1, request);
        }

        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return getRequest().getHeaderString(HttpHeaders.CONTENT_TYPE);
        }

        @Override
        public InputStream getInputStream() {
            return getRequest().getEntityStream();
        }
    }
}
