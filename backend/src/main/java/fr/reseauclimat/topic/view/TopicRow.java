package fr.reseauclimat.topic.view;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.theme.ThemeRef;
import fr.reseauclimat.topic.TopicStanding;
import fr.reseauclimat.topic.TopicState;

/** A row of {@link TopicListRepository}: what is shown of a topic, and its version. */
record TopicRow(TopicSummary topic, int version) {

    static TopicRow of(Row row) {
        var event = row.id("shown_event_id");
        var into = row.id("into_id");
        var topic = new TopicSummary(row.id("id"), row.text("title"), row.text("reason"), state(row), ThemeRef.of(row, "themes"),
                MemberRef.of(row), row.moment("proposed_at"), row.count("backing"), row.is("backed_by_me"),
                event == null ? null : new TopicEvent(event, row.text("event_title"), row.moment("starts_at")),
                row.text("aside_reason"), into == null ? null : new TopicRef(into, row.text("into_title")));
        return new TopicRow(topic, row.number("version"));
    }

    private static TopicState state(Row row) {
        return switch (row.value(TopicStanding.class, "standing")) {
            case OPEN -> row.id("event_id") == null ? TopicState.PROPOSED : TopicState.PICKED;
            case SET_ASIDE -> TopicState.SET_ASIDE;
            case MERGED -> TopicState.MERGED;
        };
    }
}
