package org.marchepied.server.catalogue;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.Limits;
import org.marchepied.packs.Pack;
import org.marchepied.packs.PackCatalogue;
import org.marchepied.packs.Problem;
import org.marchepied.packs.SimulationSchemas;

/** The packs in service. Looks again and again whether their files have changed. */
@ApplicationScoped
public class Catalogue {

    private static final Logger LOG = Logger.getLogger(Catalogue.class.getName());
    private static final int REFRESH_MILLIS = 500;

    private final PackCatalogue packs;
    private @Nullable ScheduledFuture<?> refreshing;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    Catalogue(
            @ConfigProperty(name = "marchepied.content", defaultValue = "content") String folder,
            @ConfigProperty(name = "marchepied.data", defaultValue = "data") String data) {
        packs = PackCatalogue.open(
                Path.of(folder),
                Path.of(data, "run", "pack-images"),
                SimulationSchemas.fromClassLoader(Catalogue.class.getClassLoader()),
                Limits.standard());
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        refreshing =
                scheduler.scheduleWithFixedDelay(this::refresh, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    }

    public List<Pack> packs() {
        return packs.packs();
    }

    public Optional<Pack> pack(String id) {
        return packs.pack(id);
    }

    /** An image of the version in service, by its name in the folder of images. */
    public Optional<Path> image(String packId, String file) {
        return packs.image(packId, file);
    }

    /** Of all packs seen since the start, also of those that no version is in service of. */
    public List<String> ids() {
        return packs.ids();
    }

    /** The pack of a workshop. Its folder may be gone since the server started; then the page says so (410). */
    public Pack inUse(String id) {
        return pack(id).orElseThrow(() -> new ClientErrorException(Response.Status.GONE));
    }

    /** What is wrong with the packs on disk; the last good version of each is still in service. */
    public List<Problem> problems() {
        return ids().stream().flatMap(id -> packs.problems(id).stream()).toList();
    }

    @PreDestroy
    void stop() {
        if (refreshing != null) {
            refreshing.cancel(false);
        }
    }

    private void refresh() {
        try {
            if (packs.refresh()) {
                LOG.info("Packs reloaded.");
            }
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "Packs could not be reloaded; the versions in service stay.", unexpected);
        }
    }
}
