package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * That somebody belongs to a group.
 *
 * @param number of the group within the rotation
 * @param apart  whether those of the group never share a table, instead of always
 */
@Embeddable
public record Grouping(int number, UUID registrationId, boolean apart) {
}
