package org.marchepied.server.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.room.Sessions;

/** The stream that a board listens to. */
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/evenements")
public class BoardEventsResource {

    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final BoardStream stream;

    @Inject
    BoardEventsResource(CurrentTrainer trainer, Sessions sessions, BoardStream stream) {
        this.trainer = trainer;
        this.sessions = sessions;
        this.stream = stream;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(@PathParam("session") long sessionId, @Context SseEventSink sink, @Context Sse sse) {
        if (sessions.find(trainer.agencyId(), sessionId).isEmpty()) {
            throw new NotFoundException();
        }
        stream.listen(sessionId, sink, sse);
    }
}
