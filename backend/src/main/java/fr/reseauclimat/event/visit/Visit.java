package fr.reseauclimat.event.visit;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A field visit of an event with its sheet.
 *
 * @param segmentId    the part of the event that it is
 * @param meetingPoint absent while there is no sheet yet
 * @param host         the member who receives; absent for visitors
 * @param coachAsked   how many people asked for a seat in the coach
 * @param mySeat       the reader's own wish; absent without one
 * @param version      0 while there is no sheet yet
 */
public record Visit(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        String room,
        String meetingPoint,
        Double latitude,
        Double longitude,
        StepFree stepFree,
        String stepFreeNote,
        MemberRef host,
        String hostName,
        String equipment,
        String rules,
        Integer coachSeats,
        @NotNull long coachAsked,
        CoachSeat mySeat,
        @NotNull int version) implements Versioned {
}
