package org.marchepied.plugins.estoremooc;

import java.util.List;
import java.util.stream.Stream;

/** The twelve courses of the store; all of them are invented. */
public final class Catalogue {

    public static final List<String> THEMES = List.of("trade", "cv", "interview", "business");
    public static final List<String> DURATIONS = List.of("short", "medium", "long");
    public static final List<String> LEVELS = List.of("beginner", "advanced");

    /** The possible answers to each question. */
    public static final List<String> ANSWERS = List.of("a", "b", "c");

    private static final List<Course> MODULES = List.of(
            module(
                    "trade-start",
                    "trade",
                    10,
                    "beginner",
                    "metier changer bilan reconversion",
                    "trade job change",
                    "bac"),
            module("trade-match", "trade", 25, "beginner", "metier changer gout competence", "trade job skill", ""),
            module("trade-training", "trade", 45, "advanced", "formation metier changer", "training trade change", ""),
            module("cv-clear", "cv", 10, "beginner", "cv curriculum vitae", "cv resume", "cab"),
            module("cv-layout", "cv", 40, "advanced", "cv presentation ordinateur", "cv resume layout computer", ""),
            module("cv-letter", "cv", 20, "beginner", "lettre motivation", "letter", ""),
            module(
                    "interview-prepare",
                    "interview",
                    12,
                    "beginner",
                    "entretien embauche recrutement preparer",
                    "interview prepare",
                    "abc"),
            module("interview-phone", "interview", 20, "beginner", "entretien telephone", "interview phone", ""),
            module("interview-pay", "interview", 35, "advanced", "entretien salaire", "interview pay salary", ""),
            module(
                    "business-start",
                    "business",
                    12,
                    "beginner",
                    "entreprise creer idee",
                    "business start create",
                    "bca"),
            module("business-plan", "business", 60, "advanced", "entreprise projet plan", "business plan", ""),
            module("business-help", "business", 25, "beginner", "entreprise aide creer", "business help", ""));

    private Catalogue() {}

    public static List<Course> modules() {
        return MODULES;
    }

    /** The module of that id; the first one for an id that no module has. */
    static Course module(String id) {
        return MODULES.stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElse(MODULES.get(0));
    }

    static boolean has(String id) {
        return MODULES.stream().anyMatch(module -> module.id().equals(id));
    }

    private static Course module(
            String id, String theme, int minutes, String level, String french, String english, String answers) {
        return new Course(
                id,
                theme,
                minutes,
                level,
                List.of(french.split(" ")),
                List.of(english.split(" ")),
                Stream.of(answers.split("")).filter(answer -> !answer.isEmpty()).toList());
    }
}
