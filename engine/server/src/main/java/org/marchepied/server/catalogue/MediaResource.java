package org.marchepied.server.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The images of packs. The digest in the address changes with the pack, so that a browser may keep them. */
@RequestScoped
@Path("media/{pack}/{digest}/images/{file: .+}")
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
        var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null) {
            throw new NotFoundException();
        }
        return catalogue
                .image(packId, file)
                .map(path -> Response.ok(path.toFile(), type).build())
                .orElseThrow(NotFoundException::new);
    }
}
