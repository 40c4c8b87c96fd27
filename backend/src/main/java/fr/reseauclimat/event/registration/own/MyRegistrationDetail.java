package fr.reseauclimat.event.registration.own;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.participant.MyRegistration;
import fr.reseauclimat.event.registration.answer.GivenAnswer;
import jakarta.validation.constraints.NotNull;

/** The reader's own registration, with what was said and chosen. */
record MyRegistrationDetail(
        @NotNull MyRegistration registration,
        @NotNull List<GivenAnswer> answers,
        String accessNeeds,
        String dietNeeds,
        @NotNull List<UUID> segmentIds) {
}
