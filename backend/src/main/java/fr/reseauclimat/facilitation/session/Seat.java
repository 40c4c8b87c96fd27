package fr.reseauclimat.facilitation.session;

import java.util.UUID;

/**
 * Where somebody is in one round.
 *
 * @param round   from 1
 * @param tableId null for whoever rests
 */
public record Seat(int round, UUID registrationId, UUID tableId) {

    public boolean rests() {
        return tableId == null;
    }
}
