package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * An offer that an employer sent to the learner.
 *
 * @param text what it says
 * @param answer that the exercise asks for: {@code accept} or {@code refuse}
 * @param reason of a refusal: {@code far}, {@code hours}, {@code job}, {@code licence} or {@code employed}
 */
public record Proposal(String title, String employer, String town, String text, String answer, String reason) {

    static final List<Proposal> DEFAULT = List.of(
            new Proposal(
                    "Agent d'entretien (H/F)",
                    "Brisemont Propreté",
                    "Sotteville-lès-Rouen",
                    "Travail le matin, de 6 h à 10 h. Votre profil nous intéresse.",
                    "accept",
                    ""),
            new Proposal(
                    "Agent d'entretien (H/F)",
                    "Carlanne Propreté",
                    "Lille",
                    "Travail toute la journée, à 200 kilomètres de chez vous.",
                    "refuse",
                    "far"));

    public Proposal {
        answer = requireNonNullElse(answer, "accept");
        reason = requireNonNullElse(reason, "far");
    }
}
