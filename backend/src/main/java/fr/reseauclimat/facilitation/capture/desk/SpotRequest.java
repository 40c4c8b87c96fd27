package fr.reseauclimat.facilitation.capture.desk;

import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A place to write as the facilitator wants it.
 *
 * @param id       of the one that this is a change of; absent for a new one
 * @param question what is talked about there
 */
record SpotRequest(UUID id, @NotBlank @Size(max = 80) String name, @LongText @Size(max = 500) String question) {
}
