package org.marchepied.server.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.krazo.security.CookieCsrfTokenStrategy;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;

/**
 * Krazo's token in a cookie of the browser session rather than in the server's: a page that was open while the server
 * restarted can still be sent. Adds what the library's own strategy lacks: a browser that brings no
 * cookie yet, and one token for the whole of its first request.
 */
public final class CsrfCookie implements CsrfTokenStrategy {

    private static final String ATTRIBUTE = CsrfCookie.class.getName();

    private final CsrfTokenStrategy cookies = new CookieCsrfTokenStrategy.Builder()
            .cookieName("marchepied-jeton")
            .paramName("jeton")
            .httpOnly(true)
            .build();

    @Override
    public Optional<CsrfToken> getToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        if (request.getAttribute(ATTRIBUTE) instanceof CsrfToken made) {
            return Optional.of(made);
        }
        var token = cookies.getToken(new WithCookies(request), response, create);
        token.ifPresent(made -> request.setAttribute(ATTRIBUTE, made));
        return token;
    }

    private static final class WithCookies extends HttpServletRequestWrapper {
        WithCookies(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            var cookies = super.getCookies();
            return cookies == null ? new Cookie[0] : cookies;
        }
    }
}
