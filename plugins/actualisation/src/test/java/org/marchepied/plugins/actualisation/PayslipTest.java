package org.marchepied.plugins.actualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.Upload;

class PayslipTest {

    private static final String ONE = "'scenario': 'payslip', 'situation': {" + Samples.ONE + "}";
    private static final String TWO = "'scenario': 'payslip', 'situation': {" + Samples.TWO + "}";
    private static final Document PAYSLIP = new Document(
            Document.Kind.PAYSLIP,
            "bulletin-septembre-2026-boulangerie-morin.pdf",
            "application/pdf",
            84_000,
            LocalDate.of(2026, 10, 3));

    @ParameterizedTest
    @CsvSource({"'', empty", "sick-note, sick-note", "certificate, certificate", "identity, identity", "lottery, empty"
    })
    void kind_whenAnother_saysWhatItIs(String kind, String error) {
        assertThat(Learner.with(ONE).reaches(Place.KIND).hears("continue", "kind", kind))
                .containsExactly("kind: kind." + error);
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "earlier, other-month",
        "holidays, holidays",
        "cv, cv",
        "scan, heavy",
        "payslip-1, other-employer",
        "payslip-7, empty"
    })
    void file_whenAnother_saysWhy(String file, String error) {
        assertThat(Learner.with(TWO).reaches(Place.FILE).hears("send", "file", file))
                .containsExactly("file: file." + error);
    }

    @Test
    void file_whenRight_becomesADocument() {
        var learner = Learner.with(ONE).finishes();

        assertThat(learner.papers().documents()).containsExactly(PAYSLIP);
        assertThat(learner.html()).contains("Votre bulletin de salaire de septembre 2026");
    }

    @Test
    void files_whenTwoEmployers_areSentOneAfterTheOther() {
        var learner = Learner.with(TWO).reaches(Place.FILE);
        var before = learner.screen();

        assertThat(learner.hears("send", "file", "payslip-0")).containsExactly("file.sent-next");
        assertThat(learner.screen().isStill(before)).isFalse();
        assertThat(learner.hears("send", "file", "payslip-0")).containsExactly("file: file.twice");
        assertThat(learner.presses("send", "file", "payslip-1")).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().documents(Document.Kind.PAYSLIP)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "bulletin.pdf, application/pdf, 200000000, heavy",
        "bulletin.pdf, application/x-msdownload, 84000, disguised",
        "photo.JPG, image/svg+xml, 900, disguised",
        "dessin.svg, image/svg+xml, 900, type",
        "../../etc/passwd, text/plain, 900, type",
        "paie.zip, application/zip, 900, type",
        "sans-fin, application/octet-stream, 9223372036854775807, heavy",
        "bulletin.docx, application/zip, 84000, type"
    })
    void upload_whenNotAllowed_saysWhy(String name, String type, long bytes, String error) {
        var outcome = uploads(Learner.with(ONE).reaches(Place.FILE), new Upload(name, type, bytes));

        assertThat(outcome.feedback().key()).isEqualTo("file." + error);
        assertThat(outcome.feedback().target()).isEqualTo("upload");
    }

    @Test
    void upload_whenAllowed_isForgottenWithItsName() {
        var learner = Learner.with(ONE).reaches(Place.FILE);

        var outcome = uploads(learner, new Upload("paie de Jean Vrai.png", "image/png", 900_000));

        assertThat(outcome.feedback().key()).isEqualTo("file.own-sent");
        assertThat(learner.papers().documents()).containsExactly(PAYSLIP);
        assertThat(outcome.state().toString()).doesNotContain("Jean");
    }

    @Test
    void payslip_whenThePackHasNoJob_isOfAnInventedOne() {
        assertThat(Learner.with("'scenario': 'payslip'").finishes().papers().documents())
                .containsExactly(PAYSLIP);
    }

    private static Outcome<ActualisationState> uploads(Learner learner, Upload file) {
        return learner.does(new Action("send", Map.of(), Map.of("upload", file)));
    }
}
