package fr.reseauclimat.event.guest;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.event.form.AskedQuestion;
import fr.reseauclimat.event.form.ParallelParts;
import fr.reseauclimat.event.form.SeatPlaces;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody without an account is invited to, or wants to confirm.
 *
 * @param where         place, address and territory on one line; absent for what is online only
 * @param closed        why nobody can register now, in a French sentence; absent while one can
 * @param retentionDays after so many days after the event, name and address are erased
 */
public record GuestInvitation(
        @NotNull String title,
        @NotNull String summary,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        String where,
        @NotNull List<SeatPlaces> seats,
        @NotNull List<AskedQuestion> questions,
        @NotNull List<ParallelParts> parallels,
        String closed,
        @NotNull int retentionDays) {
}
