package fr.reseauclimat.event.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CommentRequest(@NotBlank @Size(max = 2_000) String text) {
}
