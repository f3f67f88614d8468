package org.marchepied.server.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * Hands out the container's data source and entity manager, so that beans take them in their constructors. Connections are
 * tried again and again: when a database server was started anew, those to the earlier one are thrown away.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/marchepied",
        className = "org.marchepied.server.database.ConfiguredDataSource",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
class Database {

    @Produces
    @Dependent
    @Resource(lookup = "java:app/jdbc/marchepied")
    private DataSource dataSource;

    @Produces
    @Dependent
    @PersistenceContext(unitName = "marchepied")
    private EntityManager entityManager;
}
