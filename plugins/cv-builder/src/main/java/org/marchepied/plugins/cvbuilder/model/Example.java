package org.marchepied.plugins.cvbuilder.model;

import java.util.List;
import org.marchepied.plugins.cvbuilder.model.CvConfig.Ability;
import org.marchepied.plugins.cvbuilder.model.CvConfig.Achievement;
import org.marchepied.plugins.cvbuilder.model.CvConfig.Course;
import org.marchepied.plugins.cvbuilder.model.CvConfig.Work;

/** The person of an exercise whose pack names none, and the words offered to those who struggle to write. */
final class Example {

    static final String JOB = "N1101";
    static final int RADIUS = 20;

    static final Person PERSON = new Person(
            "Pierre Dupont", "12 rue des Ormes, 76000 Rouen", "Rouen", "06 39 98 12 34", "pierre.dupont@exemple.fr");

    static final List<Work> EXPERIENCES = List.of(
            new Work("Cariste", "Normandie Colis", "Rouen", 62, 5, "Charger les camions"),
            new Work("Magasinier", "Docks du Fleuve", "Le Havre", 118, 66, ""));

    static final List<Course> TRAININGS = List.of(new Course("CAP Logistique", "Lycée des Quais", 14, true));

    static final List<String> INTERESTS = List.of("Capitaine d'une équipe de football");

    static final List<Ability> SKILLS = List.of(
            new Ability("know-how", "Conduire un chariot élévateur", 4, true),
            new Ability("know-how", "Charger et décharger un camion", 3, true),
            new Ability("knowledge", "Règles de sécurité en entrepôt", 3, true),
            new Ability("attitude", "Travailler en équipe", null, true),
            new Ability("language", "Anglais", 1, true),
            new Ability("licence", "Permis B", null, true),
            new Ability("licence", "CACES R489 catégorie 3", null, true));

    static final List<String> OTHER_JOBS = List.of("N1103");

    static final String CARD = "Mon travail est soigné. J'aime apprendre et travailler en équipe.";

    static final List<Achievement> ACHIEVEMENTS = List.of(new Achievement("Rangement d'un entrepôt", null));

    static final List<String> STARTERS = List.of(
            "J'ai {années} ans d'expérience comme {métier}.",
            "Je cherche un poste de {métier}.",
            "Je veux travailler comme {métier} dans votre équipe.");

    static final List<String> QUALITIES = List.of(
            "ponctualité",
            "esprit d'équipe",
            "sens du contact",
            "rigueur",
            "patience",
            "énergie",
            "autonomie",
            "envie d'apprendre");

    static final String STRENGTHS = "Mes points forts : {qualités}.";

    static final List<String> ENDINGS = List.of(
            "Je suis disponible tout de suite.",
            "Je peux travailler tôt le matin ou tard le soir.",
            "Votre offre m'intéresse et j'ai envie d'apprendre.");

    private Example() {}
}
