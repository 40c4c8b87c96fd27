package fr.reseauclimat.member.joining;

import jakarta.validation.constraints.NotNull;

/** The one answer to every request to join, whoever asks. */
public record Acknowledgement(@NotNull String message) {

    static final Acknowledgement RECEIVED = new Acknowledgement(
            "Votre demande est arrivée. Un message part à l’adresse que vous avez donnée.");
}
