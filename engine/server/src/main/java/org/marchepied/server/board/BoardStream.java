package org.marchepied.server.board;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.marchepied.server.room.SeatsChanged;

/** Tells every board that shows a session that something has changed there; the board then reads itself again. */
@ApplicationScoped
public class BoardStream {

    /** A gone browser is noticed only by writing to it. */
    private static final int HEARTBEAT_SECONDS = 12;

    private static final long GATHERING_MILLIS = 500;

    private final Map<Long, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** Sessions where something has changed that their boards will be told of. */
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();

    private final List<ScheduledFuture<?>> works = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private record Listener(SseEventSink sink, Sse sse) {}

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        works.add(scheduler.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS));
        works.add(scheduler.scheduleWithFixedDelay(
                this::tellChanged, GATHERING_MILLIS, GATHERING_MILLIS, TimeUnit.MILLISECONDS));
    }

    void listen(long sessionId, SseEventSink sink, Sse sse) {
        var listener = new Listener(sink, sse);
        listeners
                .computeIfAbsent(sessionId, id -> ConcurrentHashMap.newKeySet())
                .add(listener);
        send(sessionId, listener, sse.newEventBuilder().comment("ok").build());
    }

    /** Only noted: work that is scheduled from here would carry the request's context with it, beyond the request's end. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeatsChanged change) {
        if (listeners.containsKey(change.sessionId())) {
            changed.add(change.sessionId());
        }
    }

    /** However much happens, a board reads itself twice a second at most: many learners must not slow each other. */
    private void tellChanged() {
        changed.forEach(this::tell);
    }

    /** What changes from here on is told anew. */
    private void tell(long sessionId) {
        changed.remove(sessionId);
        listeners
                .getOrDefault(sessionId, Set.of())
                .forEach(listener -> send(sessionId, listener, listener.sse().newEvent("changed", "board")));
    }

    @PreDestroy
    void stop() {
        works.forEach(work -> work.cancel(false));
        listeners
                .values()
                .forEach(all -> all.forEach(listener -> listener.sink().close()));
    }

    private void beat() {
        listeners.forEach((sessionId, all) -> all.forEach(listener -> send(
                sessionId,
                listener,
                listener.sse().newEventBuilder().comment("beat").build())));
    }

    private void send(long sessionId, Listener listener, OutboundSseEvent event) {
        if (listener.sink().isClosed()) {
            drop(sessionId, listener);
            return;
        }
        listener.sink().send(event).whenComplete((sent, failed) -> {
            if (failed != null) {
                drop(sessionId, listener);
            }
        });
    }

    private void drop(long sessionId, Listener listener) {
        listener.sink().close();
        listeners.computeIfPresent(sessionId, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }
}
