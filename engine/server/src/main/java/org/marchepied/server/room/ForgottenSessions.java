package org.marchepied.server.room;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Closes the sessions that nobody has closed, so that no seat stays somebody's overnight. */
@ApplicationScoped
public class ForgottenSessions {

    private static final int EVERY_MINUTES = 10;

    private final Sessions sessions;
    private @Nullable ScheduledFuture<?> watching;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    ForgottenSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        watching = scheduler.scheduleWithFixedDelay(sessions::closeForgotten, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (watching != null) {
            watching.cancel(false);
        }
    }
}
