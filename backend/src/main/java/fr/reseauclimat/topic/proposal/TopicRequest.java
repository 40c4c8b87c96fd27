package fr.reseauclimat.topic.proposal;

import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a member proposes.
 *
 * @param reason why the network should work on it
 */
record TopicRequest(
        @NotBlank @Size(min = 3, max = 150) String title,
        @LongText @NotBlank @Size(max = 2_000) String reason,
        @NotNull @Size(max = 5) Set<@NotNull UUID> themeIds) {
}
