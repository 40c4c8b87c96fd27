package fr.reseauclimat.event.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.validation.constraints.NotNull;

/**
 * An event in a list.
 *
 * @param departmentCode absent for events that lie in none, and online
 * @param capacity       places; absent without limit
 * @param segmentKinds   what happens there, in the order of the day, breaks left out
 * @param myRegistration absent where the reader never registered
 */
public record EventSummary(
        @NotNull UUID id,
        @NotNull EventKind kind,
        @NotNull String title,
        @NotNull String summary,
        @NotNull EventState state,
        @NotNull EventVisibility visibility,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull boolean online,
        String placeName,
        TerritoryRef territory,
        String departmentCode,
        Integer capacity,
        @NotNull long registeredCount,
        @NotNull long waitingCount,
        @NotNull List<ThemeRef> themes,
        @NotNull List<SegmentKind> segmentKinds,
        RegistrationState myRegistration) {
}
