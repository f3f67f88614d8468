package org.marchepied.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Problem;
import org.marchepied.server.activity.Simulations;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.database.DatabaseProbe;

/** What {@code /health/ready} answers. Its beans are made before the server has its resources, so they take proxies. */
@ApplicationScoped
class HealthChecks {

    @Produces
    @Readiness
    HealthCheck database(DatabaseProbe database) {
        return () ->
                HealthCheckResponse.named("database").status(database.answers()).build();
    }

    /** Up as long as one pack is in service; the errors of the others are counted. */
    @Produces
    @Readiness
    HealthCheck packs(Catalogue catalogue) {
        return () -> HealthCheckResponse.named("packs")
                .status(!catalogue.packs().isEmpty())
                .withData(
                        "in-service",
                        String.join(
                                " ", catalogue.packs().stream().map(Pack::id).toList()))
                .withData(
                        "errors",
                        catalogue.problems().stream()
                                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                                .count())
                .build();
    }

    @Produces
    @Readiness
    HealthCheck plugins(Simulations simulations) {
        return () -> HealthCheckResponse.named("plugins")
                .up()
                .withData("installed", String.join(" ", simulations.ids()))
                .build();
    }
}
