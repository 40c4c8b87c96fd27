package fr.reseauclimat.topic.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.web.Versioned;
import fr.reseauclimat.theme.ThemeRef;
import fr.reseauclimat.topic.TopicState;
import jakarta.validation.constraints.NotNull;

/**
 * A topic with what its reader can do about it; see {@link TopicSummary} for the other properties.
 *
 * @param allowedActions what the reader can do now
 */
public record TopicDetail(
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
        TopicRef mergedInto,
        @NotNull List<TopicAction> allowedActions,
        @NotNull int version) implements Versioned {

    static TopicDetail of(TopicSummary topic, List<TopicAction> allowedActions, int version) {
        return new TopicDetail(topic.id(), topic.title(), topic.reason(), topic.state(), topic.themes(), topic.proposedBy(),
                topic.proposedAt(), topic.backing(), topic.backedByMe(), topic.event(), topic.asideReason(),
                topic.mergedInto(), allowedActions, version);
    }
}
