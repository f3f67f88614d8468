package org.marchepied.plugins.cvbuilder;

import java.util.List;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugin.testkit.Sample;
import org.marchepied.plugin.testkit.SimulationContract;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;

class CvBuilderContractTest extends SimulationContract<CvConfig, CvState> {

    private static final String AMINA = """
            'person': {'name': 'Amina Leroy', 'address': '3 place du Puits, 76600 Le Havre', 'town': 'Le Havre',
            'phone': '06 39 98 45 67', 'email': 'amina.leroy@exemple.fr'}, 'job': 'K2205'""";

    /** The learner's own profile, of the person of the exercise. */
    private static final PracticeFile PAPERS = PracticeFile.EMPTY.with(new Profile(
            List.of(new Profile.Experience("Cariste", "Port Express", "Rouen", "2020-01", null, "")),
            List.of(),
            List.of(new Skill(Skill.Kind.KNOW_HOW, "Tenir une caisse", 2, true)),
            List.of("Jardinage"),
            List.of("Cariste"),
            "",
            new Profile.Contact("Pierre Dupont", "", "", ""),
            false));

    CvBuilderContractTest() {
        super(new CvBuilder());
    }

    @Override
    protected List<Sample> samples() {
        return List.of(
                sample("{}"),
                sample("{'task': 'competences'}"),
                sample("{'task': 'realisations'}"),
                sample("{'task': 'metiers'}"),
                sample("{'task': 'ce-que-je-montre'}"),
                sample("{'task': 'ajouter-un-cv'}"),
                sample("{'task': 'accroche', 'entrance': 'menu'}"),
                sample("{'task': 'generer-un-cv'}"),
                sample("{'task': 'ajouter-un-cv', 'way': 'scan', 'entrance': 'menu'}"),
                sample("{'task': 'generer-un-cv', 'anonymous': true}"),
                sample("{'task': 'generer-un-cv', 'photo': 'with', 'offerJob': 'N1103', " + AMINA + "}"),
                sample("{'task': 'generer-un-cv', 'photo': 'without'}").with(PAPERS),
                sample("{'task': 'ce-que-je-montre', 'visible': false}").with(PAPERS),
                sample("""
                        {'entrance': 'menu', 'before': {
                        'experiences': [
                            {'job': 'Cariste', 'employer': 'Normandie Colis', 'place': 'Rouen', 'from': 62},
                            {'job': 'Serveur', 'employer': 'Café du Quai', 'place': 'Rouen', 'from': 150, 'to': 130}],
                        'trainings': [{'title': 'CAP Logistique', 'school': 'Lycée des Quais', 'yearsAgo': 3}],
                        'interests': ['Jeux vidéo', 'Joueur de football']}}"""),
                sample("""
                        {'task': 'competences', 'entrance': 'menu',
                        'skills': [{'kind': 'know-how', 'label': 'Nettoyer des bureaux', 'level': 3},
                            {'kind': 'know-how', 'label': 'Tenir une caisse', 'level': 2, 'shown': false}],
                        'before': {'skills': [{'kind': 'know-how', 'label': 'Tenir une caisse', 'level': 2},
                            {'kind': 'language', 'label': 'Turc', 'level': 1},
                            {'kind': 'know-how', 'label': 'Nettoyer des bureaux', 'level': 1, 'shown': false}]}, """ + AMINA + "}"),
                sample("""
                        {'task': 'realisations', 'achievements': [
                            {'title': 'Mes gâteaux', 'link': 'www.gateaux-amina.example/photos'}, {'title': 'Vitrine'}],
                        """ + AMINA + "}"));
    }

    private static Sample sample(String config) {
        return Sample.of(config, config.replace('\'', '"'));
    }
}
