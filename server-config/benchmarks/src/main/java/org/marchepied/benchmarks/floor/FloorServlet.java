package org.marchepied.benchmarks.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The least that a page with recorded progress can cost on this server: the seat of the cookie is read by its digest,
 * one row is written, both in one transaction, and a word is answered.
 */
@WebServlet("/floor")
public final class FloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SEAT = "select s.id, s.seat_number, x.id, x.plan_id, w.id, w.pack_id, s.learner_id,"
            + " l.name, s.help_asked_at from seat s join workshop_session x on x.id = s.session_id"
            + " join workshop w on w.id = x.workshop_id left join learner l on l.id = s.learner_id"
            + " where s.token_hash = ? and x.closed_at is null";

    @Resource(lookup = "java:app/jdbc/marchepied")
    private transient DataSource database;

    @Resource
    private transient UserTransaction transaction;

    private record Seat(long workshop, long learner) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var step = request.getParameter("step");
        var done = inTransaction(connection -> {
            var seat = seat(connection, token(request));
            if (seat.isPresent()) {
                moveTo(connection, seat.get(), step);
            }
            return seat.isPresent();
        });
        response.setStatus(done ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<!DOCTYPE html><title>" + (done ? "ok" : "no") + "</title>");
    }

    /** Makes everybody forget which steps were read, so that they can be read again. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        inTransaction(connection -> {
            try (var delete = connection.prepareStatement("delete from step_progress")) {
                return delete.executeUpdate() >= 0;
            }
        });
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private interface Work {
        boolean on(Connection connection) throws SQLException;
    }

    private boolean inTransaction(Work work) throws ServletException {
        try {
            transaction.begin();
            try (var connection = database.getConnection()) {
                var done = work.on(connection);
                transaction.commit();
                return done;
            } finally {
                if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                    transaction.rollback();
                }
            }
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private static Optional<Seat> seat(Connection connection, String token) throws SQLException {
        try (var select = connection.prepareStatement(SEAT)) {
            select.setString(1, hash(token));
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(new Seat(rows.getLong(5), rows.getLong(7))) : Optional.empty();
            }
        }
    }

    private static void moveTo(Connection connection, Seat seat, String step) throws SQLException {
        try (var update = connection.prepareStatement(
                "update enrolment set lesson_id = ?, step_id = ? where workshop_id = ? and learner_id = ?")) {
            update.setString(1, "floor");
            update.setString(2, step);
            update.setLong(3, seat.workshop());
            update.setLong(4, seat.learner());
            update.executeUpdate();
        }
    }

    private static String token(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals("marchepied-place")) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
