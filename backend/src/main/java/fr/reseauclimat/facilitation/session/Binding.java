package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who stays at one table. */
@Embeddable
public record Binding(UUID registrationId, UUID tableId, @Enumerated(EnumType.STRING) Reason reason) {

    public enum Reason {
        /** Welcomes those who come. */
        HOST,
        /** Needs a table that can be reached without steps. */
        ACCESS
    }
}
