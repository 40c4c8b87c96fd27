package fr.reseauclimat.event.history;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.member.MemberRef;
import jakarta.validation.constraints.NotNull;

/**
 * One version of the plan of an event.
 *
 * @param number    from 1
 * @param changedBy who made it; absent for somebody who is gone
 * @param changes   against the version before; none for the first
 * @param plan      what was planned then
 */
public record EventVersion(
        @NotNull int number, @NotNull Instant changedAt, MemberRef changedBy, @NotNull List<PlanChange> changes,
        @NotNull PlanSnapshot plan) {
}
