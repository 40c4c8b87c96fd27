package fr.reseauclimat.minutes.compilation;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.shared.listing.DaysFilter;
import fr.reseauclimat.territory.TerritoryFilter;
import fr.reseauclimat.theme.ThemeFilter;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/** Which minutes are asked for. */
public class CompilationFilter {

    @Valid
    @BeanParam
    ThemeFilter theme = new ThemeFilter();

    @Valid
    @BeanParam
    TerritoryFilter territory = new TerritoryFilter();

    @QueryParam("kind")
    EventKind kind;

    @BeanParam
    DaysFilter days = new DaysFilter();
}
