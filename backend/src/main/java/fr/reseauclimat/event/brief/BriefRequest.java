package fr.reseauclimat.event.brief;

import java.util.List;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What those who run an event want of it. */
record BriefRequest(
        @NotNull @Size(max = 12) List<@NotNull @Valid Goal> goals,
        @LongText @Size(max = 1_000) String audience,
        @LongText @Size(max = 2_000) String takeaways) {
}
