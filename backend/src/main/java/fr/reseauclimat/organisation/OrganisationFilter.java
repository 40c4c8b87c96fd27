package fr.reseauclimat.organisation;

import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.territory.TerritoryFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/** Which organisations a reader looks for. */
public class OrganisationFilter {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Starts of words of the name, or a SIREN")
    String q;

    @QueryParam("kind")
    @Parameter(description = "Only these kinds")
    Set<OrganisationKind> kinds = Set.of();

    @Valid
    @BeanParam
    TerritoryFilter territory = new TerritoryFilter();
}
