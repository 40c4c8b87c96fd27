package fr.reseauclimat.minutes.commitment;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A commitment as it shall read. Who: a member, an organisation, or words. @param segmentId only taken when it is new */
record CommitmentRequest(
        @NotBlank @Size(max = 500) String what,
        @Size(max = 200) String who,
        UUID memberId,
        UUID organisationId,
        UUID segmentId,
        LocalDate dueOn) {
}
