package org.marchepied.plugins.offerapplication;

import java.time.LocalDate;
import java.util.List;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Application;
import org.marchepied.plugin.PracticeFile.Application.Status;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugin.PracticeFile.Credential;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.SecretDigest;
import org.marchepied.plugin.testkit.Sample;
import org.marchepied.plugin.testkit.SimulationContract;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;

class OfferApplicationContractTest extends SimulationContract<OfferConfig, OfferState> {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String[] SECRETS = {
        "interimROUEN76!", "interimROUEN76!1", "pierreDUPONT76&", "camilleMARTIN31*", "tourneVENT2026!"
    };

    /** Someone who has done the other workshops: a CV of their own, an account on each site, an application. */
    static final PracticeFile PAPERS = PracticeFile.EMPTY
            .with(new Document(Document.Kind.CV, "CV_Camille.pdf", "application/pdf", 45_000, DAY))
            .with(new Document(Document.Kind.PAYSLIP, "bulletin.pdf", "application/pdf", 45_000, DAY))
            .with(new Credential("internet", "pierreinterim", SecretDigest.of("interimROUEN76!", "salt")))
            .with(new Credential("Tournevent Intérim", "camille.t", SecretDigest.of("tourneVENT2026!", "salt")))
            .withFavourites(List.of("E12345", "gone"))
            .with(new Application("E12345", "Agent d'entretien", "Valdorme Propreté", Way.SITE, DAY, Status.SENT))
            .with(new Application("Z1", "Jardinier", "Aubrive Jardins", Way.PARTNER, DAY, Status.WITHDRAWN));

    OfferApplicationContractTest() {
        super(new OfferApplication());
    }

    @Override
    protected List<Sample> samples() {
        return List.of(
                sample("{}"),
                sample("{'task': 'apply-on-site'}"),
                sample("{'task': 'my-applications'}"),
                sample("{'task': 'apply-by-mail', 'letter': true, 'offer': {'contact': 'Mme Ormelin'}}"),
                sample("{'goals': ['market', 'subscription', 'favourite', 'print'], 'job': 'préparateur de commandes',"
                        + " 'place': 'Lyon', 'radius': 50, 'frequency': 'daily', 'offer': {'published': 20}}"),
                sample("{'task': 'partner-site'}"),
                sample("{'task': 'my-applications', 'news': {'status': 'refused', 'offer': 'none'}, 'proposals': []}")
                        .with(PAPERS),
                sample("{'task': 'apply-on-site'}").with(PAPERS),
                sample("{'goals': ['market']}").with(PAPERS),
                sample("{'task': 'apply-by-mail'}").with(PAPERS),
                sample("{'goals': ['subscription', 'favourite']}"),
                sample("{'task': 'my-applications', 'news': {'status': 'seen'}}"),
                sample("{'task': 'apply-by-mail', 'message': 'Bonjour, votre offre de travail me plaît. Pierre Dupont',"
                        + " 'offer': {'contact': 'M. Bravoine'}}"),
                sample("{'task': 'partner-site', 'account': 'own'}").with(PAPERS),
                sample("{'task': 'my-applications'}").with(PAPERS),
                sample("{'task': 'apply-on-site', 'documents': []}"),
                sample("{'task': 'partner-site', 'jobCentre': {'identifier': 'pierreinterim',"
                        + " 'password': 'interimROUEN76!'}, 'partner': {'identifier': 'pierreinterim'}}"));
    }

    private static Sample sample(String config) {
        return Sample.of(config, config.replace('\'', '"').replace("d\"entretien", "d'entretien"))
                .withSecrets(SECRETS);
    }
}
