package org.marchepied.packs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonProblemsTest {

    @TempDir
    private Path parent;

    private PackFixture pack;

    @BeforeEach
    void copyPack() {
        pack = PackFixture.in(parent);
    }

    @Test
    void finds_whenThereIsNoFrontMatter() {
        pack.write("codes.md", "## Titre {#titre}\n").hasError("codes.md:1:1", "en-tête");
    }

    @Test
    void finds_whenIdIsNotFileName() {
        pack.replace("codes.md", "id: codes", "id: code").hasOneError("codes.md:2:5", "'code'", "écrivez 'codes'");
    }

    @Test
    void finds_whenFrontMatterKeyIsUnknown() {
        pack.replace("codes.md", "minutes: 20", "minutes: 20\nteach: []")
                .hasOneError("codes.md:5:1", "'teach'", "'teaches' ?");
    }

    @Test
    void finds_whenMinutesAreNoNumber() {
        pack.replace("codes.md", "minutes: 20", "minutes: vingt").hasOneError("codes.md:4:10", "'vingt'");
    }

    @Test
    void finds_whenItTeachesNothing() {
        pack.replace("clavier.md", "teaches: [clavier]", "teaches: []").hasError("clavier.md:5:10", "n'enseigne rien");
    }

    @Test
    void finds_whenItTeachesUnknownCompetency() {
        pack.replace("codes.md", "teaches: [codes]", "teaches: [codes, souris]")
                .hasOneError("codes.md:5:18", "'souris' n'est pas dans 'competencies'");
    }

    @Test
    void finds_whenDeviceIsUnknown() {
        pack.replace("codes.md", "[mouse, keyboard]", "[mouse, keybord]")
                .hasOneError("codes.md:6:18", "'keybord'", "'keyboard' ?");
    }

    @Test
    void finds_whenTextStandsBeforeFirstStep() {
        pack.replace("codes.md", "## Deux codes", "Bonjour.\n\n## Deux codes")
                .hasOneError("codes.md:9:1", "avant la première étape");
    }

    @Test
    void finds_whenThereIsNoStep() {
        pack.write("codes.md", "---\nid: codes\ntitle: x\nminutes: 2\nteaches: [codes]\n---\n")
                .hasError("codes.md:7:1", "n'a pas d'étape");
    }

    @Test
    void proposesId_whenStepHasNone() {
        pack.replace("codes.md", "## Combien ? {#combien-de-codes was=combien,nombre}", "## À Noël, combien ?")
                .hasOneError("codes.md:27:1", "'À Noël, combien ?'", "'{#a-noel-combien}'");
    }

    @Test
    void finds_whenStepIdIsDouble() {
        pack.replace("codes.md", "{#combien-de-codes was", "{#deux-codes was")
                .hasError("codes.md:27:1", "'deux-codes'", "ligne 9");
    }

    @Test
    void finds_whenFormerIdCollides() {
        pack.replace("codes.md", "was=combien,nombre", "was=deux-codes")
                .hasOneError("codes.md:27:1", "'deux-codes'", "ligne 9");
    }

    @Test
    void finds_whenStepAttributeIsUnknown() {
        pack.replace("codes.md", "was=combien,nombre", "wsa=combien").hasOneError("codes.md:27:1", "'wsa'", "'was' ?");
    }

    @Test
    void finds_whenRuleIsUnknown() {
        pack.replace("codes.md", "was=combien,nombre", "done=answerd")
                .hasOneError("codes.md:27:1", "'answerd'", "'answered' ?");
    }

    @Test
    void finds_whenRuleCanNeverBeMet() {
        pack.replace("codes.md", "was=combien,nombre", "done=mastered")
                .hasOneError("codes.md:27:1", "'done=mastered'", "n'a pas de simulation");
    }

    @Test
    void finds_whenHeadingHasOneHash() {
        pack.replace("codes.md", "### À retenir", "# À retenir").hasOneError("codes.md:22:1", "un seul '#'");
    }

    @Test
    void finds_whenImageHasNoAlternative() {
        pack.replace("codes.md", "![Une fiche avec deux codes]", "![ ]")
                .hasOneError("codes.md:13:1", "'images/fiche.svg' n'a pas de texte de remplacement");
    }

    @Test
    void finds_whenImageIsMissing() {
        pack.replace("codes.md", "images/fiche.svg", "images/fich.svg")
                .hasOneError("codes.md:13:1", "'images/fich.svg' n'existe pas", "'images/fiche.svg' ?");
    }

    @Test
    void finds_whenImageIsRemote() {
        pack.replace("codes.md", "images/fiche.svg", "https://example.org/a.png")
                .hasOneError("codes.md:13:1", "'https://example.org/a.png' est sur un autre site");
    }

    @Test
    void finds_whenImageIsOutsideThePack() {
        pack.replace("codes.md", "images/fiche.svg", "../autre/images/a.png")
                .hasOneError("codes.md:13:1", "'../autre/images/a.png' n'est pas permise");
    }

    @Test
    void finds_whenLinkIsRemote() {
        pack.replace("codes.md", "(clavier.md#taper)", "(https://example.org)")
                .hasOneError("codes.md:25:23", "'https://example.org' mène hors du parcours");
    }

    @Test
    void finds_whenLinkIsAutomatic() {
        pack.replace("codes.md", "Regardez *bien*.", "<https://example.org>")
                .hasOneError("codes.md:11:27", "https://example.org");
    }

    @Test
    void finds_whenLinkIsWrittenApart() {
        pack.append("codes.trainer.md", "\n[a]: clavier.md\n").hasOneError("codes.trainer.md:7:1", "écrit à part");
    }

    @Test
    void finds_whenLinkedLessonIsUnknown() {
        pack.replace("codes.md", "(clavier.md#taper)", "(clavie.md)")
                .hasOneError("codes.md:25:23", "'clavie'", "'clavier' ?");
    }

    @Test
    void finds_whenLinkedStepIsUnknown() {
        pack.replace("codes.md", "(clavier.md#taper)", "(clavier.md#tape)")
                .hasOneError("codes.md:25:23", "'clavier' n'a pas d'étape 'tape'", "'taper' ?");
    }

    @Test
    void finds_whenHtmlIsWritten() {
        pack.replace("codes.md", "Regardez *bien*.", "Regardez <b>bien</b>.")
                .hasError("codes.md:11:36", "HTML", "'<b>'");
        pack.replace("codes.md", "### À retenir", "<div>\n\n### À retenir").hasError("codes.md:22:1", "'<div>'");
    }

    @Test
    void finds_whenCalloutIsUnknown() {
        pack.replace("codes.md", "[!CONSEIL]", "[!CONSIEL]").hasOneError("codes.md:15:1", "'CONSIEL'", "'CONSEIL' ?");
    }

    @Test
    void findsInTheNotes_whenImageIsMissing() {
        pack.append("codes.trainer.md", "\n![a](images/b.png)\n").hasOneError("codes.trainer.md:7:1", "images/b.png");
    }

    @Test
    void warns_whenNotesHaveNoStep() {
        pack.replace("codes.trainer.md", "{#deux-codes}", "{#deux-code}")
                .hasOneWarning("codes.trainer.md:3:1", "'deux-code'", "'deux-codes' ?");
    }

    @Test
    void warns_whenSentenceIsLong() {
        pack.replace(
                        "codes.md",
                        "Vous avez **deux** codes. Regardez",
                        "Vous avez deux codes. " + "mot ".repeat(21) + "Regardez")
                .hasOneWarning("codes.md:11:23", "23 mots");
    }

    @Test
    void finds_whenTextIsNotUtf8() throws Exception {
        byte[] latin = pack.text("codes.md").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(pack.folder().resolve("codes.md"), latin);

        pack.hasError("codes.md:16:3", "UTF-8");
    }

    @Test
    void finds_whenControlCharacterHides() {
        pack.replace("codes.md", "Regardez", "Regar\u0000dez").hasError("codes.md:11:32", "invisible");
    }

    @Test
    void finds_whenFileIsALink() throws Exception {
        Files.createSymbolicLink(pack.folder().resolve("images/x.png"), parent.resolve("elsewhere.png"));

        pack.hasOneError("images/x.png:1:1", "est un lien");
    }
}
