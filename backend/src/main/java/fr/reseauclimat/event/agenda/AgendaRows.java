package fr.reseauclimat.event.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.territory.TerritoryKind;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.Axis;
import fr.reseauclimat.theme.ThemeRef;

/** Rows of the queries of {@link AgendaRepository} as records. */
final class AgendaRows {

    private AgendaRows() {
    }

    /** @param themes a list that is filled later */
    static EventSummary summary(ResultSet row, List<ThemeRef> themes) throws SQLException {
        var mine = row.getString("mine");
        var kinds = (String[]) row.getArray("segment_kinds").getArray();
        return new EventSummary(
                row.getObject("id", UUID.class),
                EventKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                EventState.valueOf(row.getString("state")),
                EventVisibility.valueOf(row.getString("visibility")),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getBoolean("online"),
                row.getString("place_name"),
                territory(row),
                row.getString("department_code"),
                row.getObject("capacity", Integer.class),
                row.getLong("registered"),
                row.getLong("waiting"),
                themes,
                Arrays.stream(kinds).map(SegmentKind::valueOf).toList(),
                mine == null ? null : RegistrationState.valueOf(mine));
    }

    static ThemeRef theme(ResultSet row) throws SQLException {
        return new ThemeRef(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name_fr"),
                row.getString("name_en"), Axis.valueOf(row.getString("axis")));
    }

    private static TerritoryRef territory(ResultSet row) throws SQLException {
        var id = row.getString("territory_id");
        return id == null ? null
                : new TerritoryRef(id, TerritoryKind.valueOf(row.getString("territory_kind")),
                        row.getString("territory_code"), row.getString("territory_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
