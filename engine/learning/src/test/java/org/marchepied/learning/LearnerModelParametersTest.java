package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearnerModelParametersTest {

    @Test
    void noOtherClassHasNumbersOfItsOwn() throws Exception {
        List<String> numbers = classes().stream()
                .filter(type -> !type.equals(LearnerModelParameters.class))
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(LearnerModelParametersTest::isNumber)
                .map(field -> field.getDeclaringClass().getSimpleName() + "." + field.getName())
                .toList();

        assertThat(numbers)
                .as("beside units, counts, and what is not of the models")
                .containsExactlyInAnyOrder(
                        "Forgetting.MILLIS_PER_DAY",
                        "KnowledgeTracing.FACTORS",
                        "Trace.COUNT",
                        "Reasons.KNOWN",
                        "Grouping.LONGEST_MINUTES");
    }

    @Test
    void everyFactorHasAWeight() {
        assertThat(LearnerModelParameters.WEIGHTS).containsOnlyKeys(Factor.values());
    }

    /** A constant, or what each value of an enum has. */
    private static boolean isNumber(Field field) {
        Class<?> type = field.getType().isArray() ? field.getType().getComponentType() : field.getType();
        return type.isPrimitive()
                && type != boolean.class
                && !field.isSynthetic()
                && (Modifier.isStatic(field.getModifiers())
                        || field.getDeclaringClass().isEnum());
    }

    private static List<Class<?>> classes() throws Exception {
        URL here = Objects.requireNonNull(LearnerModel.class.getResource("LearnerModel.class"));
        try (Stream<Path> files = Files.list(Path.of(here.toURI()).resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> name.replace(".class", ""))
                    .<Class<?>>map(LearnerModelParametersTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(LearnerModel.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
