package fr.reseauclimat.catalogue;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.territory.TerritoryFilter;
import fr.reseauclimat.theme.ThemeFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/** What the catalogue is asked for, among what its reader may see. What is null does not matter. */
public class CatalogueFilter {

    @QueryParam("q")
    @Size(max = 100, message = "Cherchez avec 100 caractères au plus.")
    @Parameter(description = "Words of the title or the summary; accents and case do not matter")
    String q;

    @QueryParam("kind")
    CatalogueKind kind;

    @Valid
    @BeanParam
    ThemeFilter theme = new ThemeFilter();

    @Valid
    @BeanParam
    TerritoryFilter territory = new TerritoryFilter();

    @QueryParam("since")
    @Parameter(description = "Only what was published after this moment")
    Instant since;

    public static CatalogueFilter since(Instant moment) {
        var filter = new CatalogueFilter();
        filter.since = moment;
        return filter;
    }
}
