package fr.reseauclimat.member.directory;

import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.organisation.OrganisationKind;
import fr.reseauclimat.territory.TerritoryFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/** Who is looked for in the directory. All that is given must hold; of several values of one kind, any. */
class MemberFilter {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words in the name, job, organisation, territory, skills, offers or needs; accents do not matter")
    String q;

    @QueryParam("theme")
    @Size(max = 20)
    Set<UUID> themes = Set.of();

    @QueryParam("skill")
    @Size(max = 80)
    @Parameter(description = "A skill, whole; accents and case do not matter")
    String skill;

    @QueryParam("role")
    Set<MemberRole> roles = Set.of();

    @QueryParam("organisation")
    UUID organisation;

    @QueryParam("organisationKind")
    Set<OrganisationKind> organisationKinds = Set.of();

    @Valid
    @BeanParam
    TerritoryFilter territory = new TerritoryFilter();

    @QueryParam("offers")
    @Size(max = 100)
    @Parameter(description = "Words in one of the offers")
    String offers;

    @QueryParam("needs")
    @Size(max = 100)
    @Parameter(description = "Words in one of the needs")
    String needs;
}
