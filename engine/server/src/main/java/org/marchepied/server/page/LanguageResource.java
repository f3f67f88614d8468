package org.marchepied.server.page;

import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Switches the language and comes back to the page. */
@Controller
@Path("langue")
public class LanguageResource {

    @POST
    public Response choose(
            @FormParam("langue") @Nullable String language, @FormParam("retour") @Nullable String returnPath) {
        var cookie = new NewCookie.Builder(Pages.LANGUAGE_COOKIE)
                .value(Text.of(language == null ? "" : language).locale().getLanguage())
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.fromResponse(Pages.goTo(localOrHome(returnPath)))
                .cookie(cookie)
                .build();
    }

    /** Only a path of this server: neither another host ("//host") nor anything a browser reads as one. */
    private static String localOrHome(@Nullable String path) {
        return path != null && path.matches("/([A-Za-z0-9._~-]+/?)*") ? path : "/";
    }
}
