package fr.reseauclimat.theme;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.shared.listing.SqlCondition;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** What carries a theme; a part of the filters of lists, as {@code @Valid @BeanParam}. */
public class ThemeFilter {

    @QueryParam("theme")
    @Size(max = 100)
    @Parameter(description = "Slug of a theme, or its identifier", example = "mobilite-rurale")
    String theme;

    /** @param theme slug or identifier, or null */
    public static ThemeFilter of(String theme) {
        var filter = new ThemeFilter();
        filter.theme = theme;
        return filter;
    }

    public String theme() {
        return theme;
    }

    /**
     * @param tags  table that tells what carries which theme
     * @param owner its column of what carries it, with the column of the list that must be the same: {@code event_id = e.id}
     */
    public SqlCondition carriedBy(String tags, String owner) {
        return theme == null ? new SqlCondition() : carries(tags, owner, "(h.slug = ? or h.id::text = ?)", theme, theme);
    }

    /** @param column with the identifiers of themes */
    public SqlCondition among(String column) {
        return theme == null ? new SqlCondition() : new SqlCondition().and(
                column + " && array(select h.id from themes h where h.slug = ? or h.id::text = ?)", theme, theme);
    }

    public static SqlCondition carries(String tags, String owner, String theme, Object... values) {
        return new SqlCondition().and("exists (select 1 from " + tags + " x join themes h on h.id = x.theme_id where x." + owner
                + " and " + theme + ")", values);
    }
}
