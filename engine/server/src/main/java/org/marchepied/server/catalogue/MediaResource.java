package org.marchepied.server.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.util.Map;

/** The images of packs. The digest in the address changes with the pack, so that a browser may keep them. */
@RequestScoped
@Path("media/{pack}/{digest}/images/{file}")
public class MediaResource {

    private static final Map<String, String> TYPES = Map.of(
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "webp",
            "image/webp");

    private final Catalogue catalogue;

    @Inject
    MediaResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    public Response image(@PathParam("pack") String packId, @PathParam("file") String file) {
        var pack = catalogue.pack(packId).orElseThrow(NotFoundException::new);
        var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || !file.matches("[A-Za-z0-9._-]+")) {
            throw new NotFoundException();
        }
        var path = pack.folder().resolve("images").resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new NotFoundException();
        }
        return Response.ok(path.toFile(), type).build();
    }
}
