package fr.reseauclimat.facilitation.circle.making;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.circle.CirclePhase;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * All that those who run the event see of a circle.
 *
 * @param open whether its people can still be changed: until somebody says something in it
 */
record CircleSummary(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull CirclePhase phase,
        @NotNull List<MemberRef> members,
        @NotNull boolean open,
        @NotNull int version) implements Versioned {
}
