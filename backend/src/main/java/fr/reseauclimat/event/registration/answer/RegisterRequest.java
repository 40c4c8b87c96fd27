package fr.reseauclimat.event.registration.answer;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How somebody wants to take part. What is absent stays as it was, or as the event has it at first.
 *
 * @param accessNeeds empty to take back what was said
 * @param dietNeeds   the same
 * @param segmentIds  of parts that run side by side, one of each group; replaces what was chosen
 */
public record RegisterRequest(
        Seat seat,
        @Size(max = 10) List<@NotNull @Valid GivenAnswerRequest> answers,
        @LongText @Size(max = 500) String accessNeeds,
        @LongText @Size(max = 500) String dietNeeds,
        @Size(max = 20) List<@NotNull UUID> segmentIds) {

    public static final RegisterRequest NOTHING_SAID = new RegisterRequest(null, null, null, null, null);
}
