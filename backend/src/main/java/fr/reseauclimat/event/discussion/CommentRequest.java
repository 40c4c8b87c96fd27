package fr.reseauclimat.event.discussion;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CommentRequest(@LongText @NotBlank @Size(max = 2_000) String text) {
}
