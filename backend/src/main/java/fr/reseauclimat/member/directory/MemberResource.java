package fr.reseauclimat.member.directory;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("/api/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "The directory: who has done this near me")
class MemberResource {

    @Inject
    MemberDirectory directory;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "searchMembers", summary = "Find members",
            description = "Sorted by name, firstName, organisation, territory, role or joinedAt.")
    public Page<MemberSummary> search(@Valid @BeanParam MemberFilter filter, @Valid @BeanParam PageQuery page) {
        return directory.search(filter, page);
    }

    @GET
    @Path("/skills")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "suggestSkills", summary = "Skills that members already named, the most frequent first")
    public Page<String> skills(
            @QueryParam("q") @Size(max = 80) @Parameter(description = "Start of a word; accents do not matter") String q,
            @Valid @BeanParam PageQuery page) {
        return directory.skills(q, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMember", summary = "A member's page, with what this person shows")
    public MemberDetail get(@PathParam("id") UUID id) {
        return directory.get(id);
    }
}
