package org.marchepied.server.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearnerNameTest {

    @Test
    void names_areInTheOrderOfAFrenchDictionary() {
        var names = Stream.of("Zoé", "Élodie", "anna", "Mohamed", "Emma", "Émile", "Bilal")
                .map(name -> new LearnerName(1, name))
                .sorted(LearnerName.ALPHABETICAL)
                .map(LearnerName::name);

        assertThat(names).containsExactly("anna", "Bilal", "Élodie", "Émile", "Emma", "Mohamed", "Zoé");
    }
}
