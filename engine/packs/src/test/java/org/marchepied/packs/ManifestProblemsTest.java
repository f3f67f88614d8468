package org.marchepied.packs;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestProblemsTest {

    @TempDir
    private Path parent;

    private PackFixture pack;

    @BeforeEach
    void copyPack() {
        pack = PackFixture.in(parent);
    }

    @Test
    void finds_whenKeyIsUnknown() {
        pack.replace("pack.yaml", "level: A2", "levle: A2")
                .hasOneError("pack.yaml:7:1", "'levle'", "Vouliez-vous dire 'level' ?");
    }

    @Test
    void saysOnce_thatAKeyThatMustBeThereIsMisspelt() {
        pack.replace("pack.yaml", "licence: CC-BY-SA-4.0", "license: CC-BY-SA-4.0")
                .hasOneError("pack.yaml:5:1", "'license'", "Vouliez-vous dire 'licence' ?");
    }

    @Test
    void finds_whenKeyIsMissing() {
        pack.replace("pack.yaml", "licence: CC-BY-SA-4.0\n", "").hasOneError("pack.yaml:1:1", "'licence' manque");
    }

    @Test
    void finds_whenKeyIsDouble() {
        pack.replace("pack.yaml", "level: A2", "id: petit-parcours")
                .hasOneError("pack.yaml:7:1", "'id' est déjà à la ligne 1");
    }

    @Test
    void finds_whenYamlIsBroken() {
        pack.replace("pack.yaml", "authors: [Marchepied]", "authors: [Marchepied")
                .hasError("pack.yaml:7", "YAML ne peut pas être lu");
    }

    @Test
    void finds_whenTextHasAColon() {
        pack.replace("pack.yaml", "title: Première séance", "title: Première séance : le clavier")
                .hasOneError("pack.yaml:19:28", "deux-points");
    }

    @Test
    void finds_whenAQuoteIsOpen() {
        pack.replace("pack.yaml", "reason: Vous savez déjà tout cela.", "reason: \"Vous savez déjà tout cela.")
                .hasOneError("pack.yaml:30:13", "guillemet");
    }

    @Test
    void finds_whenThereIsATab() {
        pack.replace("pack.yaml", "    minutes: 60", "\tminutes: 60").hasOneError("pack.yaml:21:1", "tabulation");
    }

    @Test
    void finds_whenYamlHasAlias() {
        pack.replace("pack.yaml", "level: A2", "level: &a A2").hasOneError("pack.yaml:7:8", "'&' et '*'");
    }

    @Test
    void finds_whenYamlHasTag() {
        pack.replace("pack.yaml", "level: A2", "level: !!java.net.URL A2").hasOneError("pack.yaml:7:8", "'!'");
    }

    @Test
    void finds_whenThereIsNoManifest() {
        pack.delete("pack.yaml").hasOneError("pack.yaml:1:1", "pack.yaml manque");
    }

    @Test
    void finds_whenIdIsNotFolder() {
        pack.replace("pack.yaml", "id: petit-parcours", "id: grand-parcours")
                .hasOneError("pack.yaml:1:5", "'grand-parcours'", "écrivez 'petit-parcours'");
    }

    @Test
    void finds_whenIdIsMalformed() {
        pack.replace("pack.yaml", "  - id: premiere\n", "  - id: Première\n")
                .hasError("pack.yaml:18:9", "'Première' n'est pas permis");
    }

    @Test
    void finds_whenVersionLanguageOrDateIsWrong() {
        pack.replace("pack.yaml", "version: 1.0.0", "version: 1.0").hasOneError("pack.yaml:4:10", "'1.0'");
        pack.replace("pack.yaml", "version: 1.0", "version: 1.0.0")
                .replace("pack.yaml", "language: fr", "language: français")
                .hasOneError("pack.yaml:3:11", "'français'");
        pack.replace("pack.yaml", "language: français", "language: fr")
                .replace("pack.yaml", "on: 2026-09-01", "on: 2026-02-30")
                .hasOneError("pack.yaml:8:17", "'2026-02-30'");
    }

    @Test
    void finds_whenVerifiedSiteIsAnAddress() {
        pack.replace("pack.yaml", "site: francetravail.fr", "site: https://francetravail.fr/x")
                .hasOneError("pack.yaml:8:35", "'https://francetravail.fr/x' doit être un nom");
    }

    @Test
    void finds_whenLessonHasNoFile() {
        pack.replace("pack.yaml", "lessons: [codes, clavier]\nplans", "lessons: [codes, clavier, bravo]\nplans")
                .hasOneError("pack.yaml:16:27", "'bravo' manque", "petit-parcours/bravo.md");
    }

    @Test
    void warns_whenFileIsNotListed() {
        pack.write("clavie.trainer.md", "Note.")
                .hasOneWarning("clavie.trainer.md:1:1", "'clavie.trainer.md' n'est pas utilisé", "'clavier'");
    }

    @Test
    void finds_whenCompetencyIsUnknown() {
        pack.replace("pack.yaml", "requires: [codes]", "requires: [code]")
                .hasOneError("pack.yaml:14:16", "'code' n'est pas dans 'competencies'", "'codes' ?");
    }

    @Test
    void finds_whenCompetencyIsDouble() {
        pack.replace("pack.yaml", "  - id: clavier\n", "  - id: codes\n")
                .hasError("pack.yaml:12:9", "'codes'", "ligne 10");
    }

    @Test
    void namesTheCycle_whenCompetenciesRequireEachOther() {
        pack.replace(
                        "pack.yaml",
                        "title: reconnaître vos codes",
                        "title: reconnaître vos codes\n    requires: [clavier]")
                .hasOneError("pack.yaml:10:9", "codes → clavier → codes");
    }

    @Test
    void namesTheCycle_whenCompetencyRequiresItself() {
        pack.replace("pack.yaml", "requires: [codes]", "requires: [clavier]")
                .hasOneError("pack.yaml:12:9", "clavier → clavier");
    }

    @Test
    void warns_whenNoLessonTeachesCompetency() {
        pack.replace(
                        "pack.yaml",
                        "lessons: [codes, clavier]\nplans",
                        "  - id: bravo\n    title: finir\nlessons: [codes, clavier]\nplans")
                .hasOneWarning("pack.yaml:16:9", "'bravo'");
    }

    @Test
    void finds_whenSkillIsUnknown() {
        pack.replace("pack.yaml", "toy-keypad.code", "toy-keypad.cod")
                .hasOneError("pack.yaml:15:14", "'toy-keypad.cod' est inconnue", "'code' ?", "code, identifier");
    }

    @Test
    void warns_whenSkillIsOfUnknownSimulation() {
        pack.replace("pack.yaml", "toy-keypad.code", "toy-keypat.code")
                .hasOneWarning("pack.yaml:15:14", "'toy-keypat'", "'toy-keypad' ?");
    }

    @Test
    void finds_whenSkillIsMalformed() {
        pack.replace("pack.yaml", "toy-keypad.code", "code").hasOneError("pack.yaml:15:14", "simulation.capacite");
    }

    @Test
    void finds_whenPlanNamesUnknownLesson() {
        pack.replace("pack.yaml", "    lessons: [codes, clavier]", "    lessons: [codes, clavie]")
                .hasOneError("pack.yaml:20:22", "'clavie' n'est pas dans 'lessons'", "'clavier' ?");
    }

    @Test
    void finds_whenLessonsDoNotFitThePlan() {
        pack.replace("pack.yaml", "minutes: 60", "minutes: 44")
                .hasOneError("pack.yaml:21:14", "'premiere'", "45 minutes", "44");
    }

    @Test
    void finds_whenPlanIsTooLong() {
        pack.replace("pack.yaml", "minutes: 60", "minutes: 121").hasOneError("pack.yaml:21:14", "'121'", "de 1 à 120");
    }

    @Test
    void finds_whenPauseIsAfterTheEnd() {
        pack.replace("pack.yaml", "pause: 30", "pause: 60").hasOneError("pack.yaml:22:12", "'60'");
    }

    @Test
    void finds_whenStopIsNotInThePlan() {
        pack.replace("pack.yaml", "stops: [codes]", "stops: [autre]").hasOneError("pack.yaml:23:13", "'autre'");
    }

    @Test
    void finds_whenRuleNamesUnknownPlan() {
        pack.replace("pack.yaml", "- plan: premiere", "- plan: deuxieme").hasOneError("pack.yaml:25:11", "'deuxieme'");
    }

    @Test
    void finds_whenRuleHasPlanAndAdvice() {
        pack.replace("pack.yaml", "- plan: premiere", "- plan: premiere\n    advice: skip")
                .hasOneError("pack.yaml:25:5", "'plan' ou 'advice'");
    }

    @Test
    void finds_whenPercentageIsWrong() {
        pack.replace("pack.yaml", "codes: 59", "codes: 101").hasOneError("pack.yaml:26:21", "'101'", "de 0 à 100");
    }

    @Test
    void finds_whenRuleNamesUnknownCompetency() {
        pack.replace("pack.yaml", "codes: 59", "code: 59").hasOneError("pack.yaml:26:14", "'code'");
    }

    @Test
    void finds_whenAdviceIsUnknown() {
        pack.replace("pack.yaml", "- plan: premiere", "- advice: skipp")
                .hasOneError("pack.yaml:25:13", "'skipp' n'existe pas", "'skip' ?", "homework, not-yet, skip");
    }

    @Test
    void finds_whenFrenchLevelIsUnknown() {
        pack.replace("pack.yaml", "- plan: premiere", "- plan: premiere\n    needs-french: sentence")
                .hasOneError("pack.yaml:26:19", "'sentence' n'existe pas", "'sentences' ?", "sentences, writes");
        pack.replace("pack.yaml", "needs-french: sentence", "needs-french: [writes]")
                .hasOneError("pack.yaml:26:19", "'needs-french'");
    }

    @Test
    void finds_whenFrenchLevelIsOneThatEverybodyHas() {
        pack.replace("pack.yaml", "- plan: premiere", "- plan: premiere\n    needs-french: beginner")
                .hasOneError("pack.yaml:26:19", "'beginner'", "sentences, writes");
    }
}
