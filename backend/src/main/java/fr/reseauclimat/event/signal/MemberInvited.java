package fr.reseauclimat.event.signal;

import java.util.UUID;

/** Fired inside the transaction from which on somebody is invited to an event that is published. */
public record MemberInvited(UUID eventId, UUID memberId) {
}
