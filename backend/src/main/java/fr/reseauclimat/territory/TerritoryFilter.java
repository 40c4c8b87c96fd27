package fr.reseauclimat.territory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.shared.listing.SqlCondition;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** What is of a territory or of a part of it; a part of the filters of lists, as {@code @Valid @BeanParam}. */
public class TerritoryFilter {

    @QueryParam("territory")
    @Size(max = 20)
    @Parameter(description = "Only what is of this territory, or of one that lies within it", example = "DEP-71")
    String territory;

    /** @param territory identifier, or null */
    public static TerritoryFilter of(String territory) {
        var filter = new TerritoryFilter();
        filter.territory = territory;
        return filter;
    }

    /** @param column with the identifier of a territory */
    public SqlCondition holds(String column) {
        return territory == null || territory.isBlank() ? new SqlCondition() : new SqlCondition().and(
                "exists (select 1 from territory_containments c where c.container_id = ? and c.contained_id = " + column + ")", territory);
    }
}
