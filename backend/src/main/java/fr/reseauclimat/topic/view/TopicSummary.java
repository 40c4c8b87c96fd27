package fr.reseauclimat.topic.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.theme.ThemeRef;
import fr.reseauclimat.topic.TopicState;
import jakarta.validation.constraints.NotNull;

/**
 * A topic in a list.
 *
 * @param reason      why it matters, in the words of who proposed it
 * @param backing     how many members back it; who they are is told to nobody
 * @param backedByMe  whether the reader does
 * @param event       which took it up; absent where the reader may not see it yet
 * @param asideReason why it was set aside
 * @param mergedInto  the topic that says the same
 */
public record TopicSummary(
        @NotNull UUID id,
        @NotNull String title,
        @NotNull String reason,
        @NotNull TopicState state,
        @NotNull List<ThemeRef> themes,
        @NotNull MemberRef proposedBy,
        @NotNull Instant proposedAt,
        @NotNull long backing,
        @NotNull boolean backedByMe,
        TopicEvent event,
        String asideReason,
        TopicRef mergedInto) {
}
