package fr.reseauclimat.facilitation.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * The settings of a rotation.
 *
 * @param title    of the part of the day
 * @param seed     of the plan
 * @param people   who take part by now
 * @param present  whether these were seen to be there, and are not only expected
 * @param missing  who are named in the settings and do not take part: those settings are left out
 * @param version  0 until the settings are saved for the first time
 */
record RotationDetail(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull SegmentKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull RotationState state,
        @NotNull RotationForm form,
        @NotNull int rounds,
        @NotNull int minutes,
        @NotNull List<TableDetail> tables,
        @NotNull List<BoundPerson> hosts,
        @NotNull List<BoundPerson> reachable,
        @NotNull List<PeopleGroup> together,
        @NotNull List<PeopleGroup> apart,
        @NotNull RotationWeights weights,
        @NotNull int seed,
        @NotNull List<RotationPerson> people,
        @NotNull boolean present,
        @NotNull List<RotationPerson> missing,
        @NotNull int version) implements Versioned {
}
