package fr.reseauclimat.topic.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.theme.Axis;
import fr.reseauclimat.theme.ThemeRef;
import fr.reseauclimat.topic.TopicStanding;
import fr.reseauclimat.topic.TopicState;

/** A row of {@link TopicListRepository}: what is shown of a topic, and its version. */
record TopicRow(TopicSummary topic, int version) {

    static TopicRow of(ResultSet row) throws SQLException {
        var member = new MemberRef(row.getObject("member_id", UUID.class), row.getString("first_name"),
                row.getString("last_name"), row.getString("organisation_name"));
        var topic = new TopicSummary(row.getObject("id", UUID.class), row.getString("title"), row.getString("reason"),
                state(row), themes(row), member, instant(row, "proposed_at"), row.getLong("backing"),
                row.getBoolean("backed_by_me"), event(row), row.getString("aside_reason"), into(row));
        return new TopicRow(topic, row.getInt("version"));
    }

    private static TopicState state(ResultSet row) throws SQLException {
        return switch (TopicStanding.valueOf(row.getString("standing"))) {
            case OPEN -> row.getString("event_id") == null ? TopicState.PROPOSED : TopicState.PICKED;
            case SET_ASIDE -> TopicState.SET_ASIDE;
            case MERGED -> TopicState.MERGED;
        };
    }

    private static List<ThemeRef> themes(ResultSet row) throws SQLException {
        var themes = (Object[]) row.getArray("themes").getArray();
        return Arrays.stream(themes).map(String[].class::cast)
                .map(theme -> new ThemeRef(UUID.fromString(theme[0]), theme[1], theme[2], theme[3], Axis.valueOf(theme[4])))
                .toList();
    }

    private static TopicEvent event(ResultSet row) throws SQLException {
        var id = row.getObject("shown_event_id", UUID.class);
        return id == null ? null : new TopicEvent(id, row.getString("event_title"), instant(row, "starts_at"));
    }

    private static TopicRef into(ResultSet row) throws SQLException {
        var id = row.getObject("into_id", UUID.class);
        return id == null ? null : new TopicRef(id, row.getString("into_title"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
