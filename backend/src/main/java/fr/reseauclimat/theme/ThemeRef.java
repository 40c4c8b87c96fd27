package fr.reseauclimat.theme;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Row;
import jakarta.validation.constraints.NotNull;

/** A theme as other objects carry it. */
public record ThemeRef(
        @NotNull UUID id, @NotNull String slug, @NotNull String nameFr, @NotNull String nameEn, @NotNull Axis axis) {

    /** What lists select of {@code themes h}. */
    public static final String COLUMNS = "h.id, h.slug, h.name_fr, h.name_en, h.axis";

    /** The same as one value, that a column can hold several of. */
    public static final String ARRAY = "array[h.id::text, h.slug, h.name_fr, h.name_en, h.axis]";

    /**
     * Themes of each row of a list, as one column of it, in the order of the vocabulary.
     *
     * @param tags  table that tells what carries which theme
     * @param owner its column of what carries it, with the column of the list that must be the same: {@code event_id = e.id}
     */
    public static String column(String tags, String owner) {
        return "array(select " + ARRAY + " from " + tags
                + " x join themes h on h.id = x.theme_id where x." + owner + " order by h.position)";
    }

    public static ThemeRef of(Row row) {
        return new ThemeRef(row.id("id"), row.text("slug"), row.text("name_fr"), row.text("name_en"), row.value(Axis.class, "axis"));
    }

    public static List<ThemeRef> of(Row row, String column) {
        return row.<String[]>list(column).stream()
                .map(theme -> new ThemeRef(UUID.fromString(theme[0]), theme[1], theme[2], theme[3], Axis.valueOf(theme[4]))).toList();
    }
}
