package org.marchepied.server.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;

/** Refuses a form larger than any of ours, whether it says its length or not, before anything reads it. */
@Provider
@PreMatching
@Priority(Uploads.PRIORITY + 1)
public class BodyLimit implements ContainerRequestFilter {

    /** In bytes; the largest form of the engine is under a tenth of it. */
    static final int MOST = 256 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request));
    }

    /** Attribute of a request whose body went over the limit, for those who see only what came of it. */
    static final String EXCEEDED = BodyLimit.class.getName();

    private static WebApplicationException tooLarge() {
        return new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Limited extends FilterInputStream {
        private int left = MOST;

        private final ContainerRequestContext request;

        Limited(ContainerRequestContext request) {
            super(request.getEntityStream());
            this.request = request;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                request.setProperty(EXCEEDED, true);
                throw tooLarge();
            }
        }
    }
}
