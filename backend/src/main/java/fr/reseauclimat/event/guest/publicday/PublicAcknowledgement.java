package fr.reseauclimat.event.guest.publicday;

import jakarta.validation.constraints.NotNull;

/** The one answer to everybody who wants to come without an account, whether or not the address is known. */
public record PublicAcknowledgement(@NotNull String message) {

    static final PublicAcknowledgement RECEIVED = new PublicAcknowledgement(
            "Un message part à l’adresse que vous avez donnée. Ouvrez le lien qu’il contient pour confirmer.");
}
