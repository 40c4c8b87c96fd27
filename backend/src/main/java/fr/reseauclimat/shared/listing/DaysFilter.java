package fr.reseauclimat.shared.listing;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.ws.rs.QueryParam;

/** What touches these days; a part of the filters of lists, as {@code @BeanParam}. */
public class DaysFilter {

    @QueryParam("from")
    @Parameter(description = "First day, in Paris")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, in Paris")
    LocalDate to;

    public SqlCondition between(String starts, String ends) {
        var condition = new SqlCondition();
        if (from != null) {
            condition.and(ends + " > ?", from.atStartOfDay(NetworkTime.PARIS).toInstant());
        }
        if (to != null) {
            condition.and(starts + " < ?", to.plusDays(1).atStartOfDay(NetworkTime.PARIS).toInstant());
        }
        return condition;
    }
}
