package fr.reseauclimat.event.attendance.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who came without having registered. */
public record WalkIn(
        @NotBlank @Size(max = 80) String firstName,
        @NotBlank @Size(max = 80) String lastName,
        @Size(max = 160) String organisation) {
}
