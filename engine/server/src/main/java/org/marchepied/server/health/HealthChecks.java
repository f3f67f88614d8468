package org.marchepied.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Problem;
import org.marchepied.server.activity.Simulations;
import org.marchepied.server.catalogue.Catalogue;

/** What {@code /health/ready} answers. */
@ApplicationScoped
class HealthChecks {

    private static final int SECONDS = 3;

    @Produces
    @Readiness
    HealthCheck database(DataSource dataSource) {
        return () -> {
            try (var connection = dataSource.getConnection()) {
                return answer("database", connection.isValid(SECONDS));
            } catch (SQLException unreachable) {
                return answer("database", false);
            }
        };
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

    private static HealthCheckResponse answer(String name, boolean up) {
        return HealthCheckResponse.named(name).status(up).build();
    }
}
