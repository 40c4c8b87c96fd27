package fr.reseauclimat.member;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who comes back.
 *
 * @param previousVisitAt null at the first visit
 * @param neighbourhood   identifier of the department around the commune or EPCI that this person acts for, the first by code where
 *                        there are several; else of that territory itself, or null
 */
public record ReturningMember(UUID id, Instant previousVisitAt, String neighbourhood) {
}
