package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marchepied.plugins.cvbuilder.model.Place;

/** Where the focus goes, so that a second Enter sends no page that nobody has read. */
class FocusTest {

    private final CvBuilder simulation = new CvBuilder();

    @Test
    void newPage_whenItComes_isReadFromItsTitle() {
        var learner = Learner.at("generer-un-cv").reaches(Place.CONTACT);

        assertThat(simulation.view(learner.config(), learner.state()).focus()).isEqualTo("lead");
        assertThat(learner.screen().getElementById("a1-lead").text()).isEqualTo("Vos coordonnées");
    }

    @Test
    void adding_leadsFromTheListToTheStarsAndBack() {
        var learner = Learner.at("competences");

        assertThat(learner.obeys().feedback().target()).isEqualTo("level");
        assertThat(learner.obeys().feedback().target()).isEqualTo("skill");
    }

    @Test
    void composing_leadsToTheText() {
        assertThat(Learner.at("accroche").obeys().feedback().target()).isEqualTo("hook");
    }
}
