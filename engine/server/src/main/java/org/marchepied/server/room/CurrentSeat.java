package org.marchepied.server.room;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Pages;

/** The seat of the device that makes this request, known by a cookie that ends with the browser. */
@RequestScoped
public class CurrentSeat {

    private static final String COOKIE = "marchepied-place";

    private final HttpServletRequest request;
    private final Seats seats;
    private final Pages pages;
    private @Nullable Optional<Seated> seated;

    @Inject
    CurrentSeat(HttpServletRequest request, Seats seats, Pages pages) {
        this.request = request;
        this.seats = seats;
        this.pages = pages;
    }

    /** Empty when the device has no seat, or its session was closed. */
    public Optional<Seated> find() {
        if (seated == null) {
            seated = token().flatMap(seats::at);
        }
        return seated;
    }

    /** The seat; call only behind {@link AtSeat} or {@link LearnersOnly}. */
    public Seated get() {
        return find().orElseThrow(() -> new IllegalStateException("No seat. This is a bug, please report it."));
    }

    /** The frame of a page, with the learner's name if somebody is known here. */
    public Frame frame() {
        var frame = pages.frame();
        return find().filter(seat -> seat.learnerId() != null)
                .map(seat -> frame.withLearner(seat.name(), seat.helpAskedAt() != null))
                .orElse(frame);
    }

    /** Whether the device holds a seat's token, still valid or not. */
    boolean hasToken() {
        return token().isPresent();
    }

    static NewCookie cookie(String token) {
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    static NewCookie noCookie() {
        return new NewCookie.Builder(COOKIE).value("").path("/").maxAge(0).build();
    }

    private Optional<String> token() {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
