package fr.reseauclimat.event.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.participant.MyRegistration;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.web.Versioned;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.validation.constraints.NotNull;

/**
 * An event as its reader may see it.
 *
 * @param onlineUrl      only for those who have a place, and those who may edit the event
 * @param facilitators   who runs it; empty for visitors
 * @param invitees       only for those who run it
 * @param returnComment  what ADEME asked to change; only for those who run it
 * @param template       whether it is only there for others to be made after it
 * @param registration   the reader's own one, absent where there never was one
 * @param allowedActions what the reader can do now
 */
public record EventDetail(
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
        RegistrationState myRegistration,
        @NotNull String description,
        String address,
        String onlineUrl,
        Instant registrationDeadline,
        @NotNull List<Segment> segments,
        @NotNull List<MemberRef> facilitators,
        List<MemberRef> invitees,
        String returnComment,
        String cancellationReason,
        @NotNull boolean template,
        MyRegistration registration,
        @NotNull List<EventAction> allowedActions,
        @NotNull int version) implements Versioned {
}
