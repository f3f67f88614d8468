package org.marchepied.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dependencies run one way; what Jersey must see is public; what nobody else needs is not. */
class HouseRulesTest {

    private static JavaClasses house;

    @BeforeAll
    static void readClasses() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/server/jte/"))
                .importPackages("org.marchepied");
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.marchepied.server.(*)..")
                .should()
                .beFreeOfCycles()
                .check(house);
    }

    @Test
    void packsAndLearningKnowNoContainer() {
        noClasses()
                .that()
                .resideInAnyPackage("org.marchepied.packs..", "org.marchepied.learning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.marchepied.server..", "org.marchepied.plugin..")
                .check(house);
    }

    @Test
    void pluginApiKnowsNoPersistenceAndNoHttp() {
        noClasses()
                .that()
                .resideInAPackage("org.marchepied.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "java.net.http..",
                        "java.sql..",
                        "org.marchepied.server..",
                        "org.marchepied.packs..",
                        "org.marchepied.learning..")
                .check(house);
    }

    @Test
    void engineNamesNoPlugin() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.marchepied.plugins..")
                .check(house);
    }

    @Test
    void resourcesArePublic() {
        classes().that().areAnnotatedWith(Path.class).should().bePublic().check(house);
    }

    @Test
    void entitiesStayInTheirFeature() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(house);
    }

    @Test
    void injectionIsByConstructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(house);
    }
}
