package fr.reseauclimat.facilitation.circle.making;

import java.util.List;

import fr.reseauclimat.member.MemberRef;
import jakarta.validation.constraints.NotNull;

/**
 * The circles of a part.
 *
 * @param people who have a place in the room and an account, and can be in a circle
 * @param others how many have a place and no account: a circle opens for members alone
 * @param tables whether the rotation of this part has a plan from which circles can be made
 */
record PartCircles(@NotNull List<CircleSummary> circles, @NotNull List<MemberRef> people, @NotNull int others, @NotNull boolean tables) {
}
