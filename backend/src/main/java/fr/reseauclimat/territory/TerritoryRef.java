package fr.reseauclimat.territory;

import fr.reseauclimat.shared.listing.Row;
import jakarta.validation.constraints.NotNull;

/**
 * A territory as other objects name it.
 *
 * @param id   kind and official code, such as {@code COM-2A004} or {@code EPCI-200071439}
 * @param code official code, a text: {@code 01001}, {@code 2A004}
 */
public record TerritoryRef(@NotNull String id, @NotNull TerritoryKind kind, @NotNull String code, @NotNull String name) {

    /** What lists select of {@code territories t}. */
    public static final String COLUMNS = "t.id territory_id, t.kind territory_kind, t.code territory_code, t.name territory_name";

    /** @return null where the row names none */
    public static TerritoryRef of(Row row) {
        var id = row.text("territory_id");
        return id == null ? null : new TerritoryRef(id, row.value(TerritoryKind.class, "territory_kind"),
                row.text("territory_code"), row.text("territory_name"));
    }
}
