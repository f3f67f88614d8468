package org.marchepied.packs;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityProblemsTest {

    @TempDir
    private Path parent;

    private PackFixture pack;

    @BeforeEach
    void copyPack() {
        pack = PackFixture.in(parent);
    }

    @Test
    void finds_whenQuestionHasNoRightAnswer() {
        pack.replace("codes.md", "- [x] deux", "- [ ] deux").hasOneError("codes.md:29:1", "bonne réponse", "'[x]'");
    }

    @Test
    void finds_whenQuestionHasOneChoice() {
        pack.replace("codes.md", "- [ ] un\n  > Regardez encore la fiche.\n", "")
                .hasOneError("codes.md:29:1", "trop peu de choix (1)");
    }

    @Test
    void finds_whenQuestionHasNoPrompt() {
        pack.replace("codes.md", "Combien de codes avez-vous ?\n", "").hasOneError("codes.md:29:1", "énoncé");
    }

    @Test
    void finds_whenQuestionHasStrayLine() {
        pack.replace("codes.md", "  > Regardez", "Regardez")
                .hasOneError("codes.md:33:1", "'Regardez encore la fiche.'");
    }

    @Test
    void findsAtItsPlace_whenChoiceHasRemoteLink() {
        pack.replace("codes.md", "deux : agence", "deux : [agence](http://x.org)")
                .hasOneError("codes.md:34:14", "'http://x.org'");
    }

    @Test
    void findsAtItsPlace_whenFeedbackHasHtml() {
        pack.replace("codes.md", "Regardez encore", "Regardez <u>encore").hasOneError("codes.md:33:14", "'<u>'");
    }

    @Test
    void finds_whenActivityHasNoId() {
        pack.replace("codes.md", "```question {#combien}", "```question").hasOneError("codes.md:29:1", "identifiant");
    }

    @Test
    void finds_whenActivityIdIsDouble() {
        pack.replace("clavier.md", "{#clavier-guide}", "{#combien}")
                .hasError("clavier.md:13:1", "'combien'", "petit-parcours/codes.md:29");
    }

    @Test
    void finds_whenActivityIsMisspelt() {
        pack.replace("codes.md", "```question", "```qestion").hasError("codes.md:29:1", "'qestion'", "'question' ?");
    }

    @Test
    void finds_whenActivityIsInAList() {
        pack.append("codes.md", "\n- liste\n\n  ```question {#autre}\n  Oui ?\n  ```\n")
                .hasOneError("codes.md:43:3", "contre la marge");
    }

    @Test
    void finds_whenFenceIsOpen() {
        pack.replace("clavier.md", "**papier**.\n```\n", "papier.\n").hasOneError("clavier.md:13:1", "pas fermé");
    }

    @Test
    void finds_whereTheBlockBegins_whenItRunsIntoTheNext() {
        pack.replace(
                        "clavier.md",
                        "**papier**.\n```\n",
                        "papier.\n\n```question {#q}\nOui ?\n\n- [x] oui\n- [ ] non\n```\n")
                .hasOneError("clavier.md:13:1", "pas fermé");
    }

    @Test
    void findsNothingElse_whenAnOpenBlockSwallowsTheNextSteps() {
        pack.append("codes.md", "\n## Encore {#encore}\n\nTexte.\n")
                .append("codes.trainer.md", "\n## Encore {#encore}\n\nNote.\n")
                .replace("codes.md", "Vous avez deux codes.\n```\n", "Vous avez deux codes.\n")
                .replace("clavier.md", "Les chiffres", "[Encore](codes.md#encore). Les chiffres")
                .hasOneError("codes.md:29:1", "pas fermé");
    }

    @Test
    void finds_whenFallbackIsMissing() {
        pack.replace("clavier.md", "fallback: Tapez votre code sur le clavier **papier**.\n", "")
                .hasOneError("clavier.md:13:1", "texte de remplacement");
    }

    @Test
    void finds_whenModeIsUnknown() {
        pack.replace("clavier.md", "mode: independent", "mode: guidd")
                .hasOneError("clavier.md:16:7", "'guidd'", "'guided' ?");
    }

    @Test
    void finds_whenMessageIsNoText() {
        pack.replace("clavier.md", "done: Bravo !", "done: [a]")
                .hasOneError("clavier.md:18:9", "'done' doit être un texte");
    }

    @Test
    void finds_whenMessageIsUnknown() {
        pack.replace("clavier.md", "done: Bravo !", "code.wron: Non.")
                .hasOneError("clavier.md:18:3", "'toy-keypad'", "'code.wron'", "'code.wrong' ?");
    }

    @Test
    void finds_whenBracesOfMessageMakeNoSense() {
        pack.replace("clavier.md", "done: Bravo !", "done: \"Bravo, {0 !\"")
                .hasOneError("clavier.md:18:9", "accolades", "'done'");
    }

    @Test
    void finds_noMessageOfASimulationThatIsNotInstalled() {
        pack.replace("clavier.md", "simulation toy-keypad", "simulation autre")
                .replace("clavier.md", "done: Bravo !", "jamais-vu: Bravo !")
                .hasOneWarning("clavier.md:13:1", "'autre'");
    }

    @Test
    void warns_whenSimulationIsUnknown() {
        pack.replace("clavier.md", "simulation toy-keypad", "simulation toy-keypat")
                .hasOneWarning("clavier.md:13:1", "'toy-keypat' n'est pas installée", "'toy-keypad' ?");
    }

    @Test
    void finds_whenSimulationIsNotNamed() {
        pack.replace("clavier.md", "simulation toy-keypad", "simulation").hasError("clavier.md:13:1", "ne nomme pas");
    }

    @Test
    void finds_whenConfigurationKeyIsUnknown() {
        pack.replace("clavier.md", "code: 084015", "cod: 084015").hasOneError("clavier.md:15:1", "'cod'", "'code' ?");
    }

    @Test
    void finds_whenConfigurationKeyIsMissing() {
        pack.replace("clavier.md", "identifier: 6106850F\n", "").hasOneError("clavier.md:13:1", "'identifier'");
    }

    @Test
    void finds_whenConfigurationHasWrongForm() {
        pack.replace("clavier.md", "6106850F", "6106850").hasOneError("clavier.md:14:13", "'6106850'", "[A-Z]");
    }

    @Test
    void says_whatThePluginSaysOfTheKey() {
        pack.replace("clavier.md", "code: 084015", "code: 84015")
                .hasOneError("clavier.md:15:7", "'84015'", "'code'", "Il faut : Le code : 6 chiffres.");
    }

    @Test
    void finds_whenConfigurationIsOutOfRange() {
        pack.replace("clavier.md", "code: 084015", "rows: 5")
                .hasOneError("clavier.md:15:7", "'5'", "'rows'", "au plus 4");
    }

    @Test
    void finds_whenConfigurationHasWrongType() {
        pack.replace("clavier.md", "code: 084015", "rows: deux").hasOneError("clavier.md:15:7", "'deux'", "integer");
    }

    @Test
    void finds_whenConfigurationIsOutsideChoice() {
        pack.replace("clavier.md", "code: 084015", "size: larg")
                .hasOneError("clavier.md:15:7", "'larg'", "'large' ?", "small, large");
    }

    @Test
    void findsItem_whenListIsWrong() {
        pack.replace("clavier.md", "code: 084015", "digits:\n  - 1\n  - deux")
                .hasOneError("clavier.md:17:5", "'deux'", "'digits.1'");
    }

    @Test
    void finds_whenYamlIsBroken() {
        pack.replace("clavier.md", "code: 084015", "code: [")
                .hasOneError("clavier.md:17:9", "YAML ne peut pas être lu");
    }
}
