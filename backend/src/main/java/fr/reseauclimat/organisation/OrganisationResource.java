package fr.reseauclimat.organisation;

import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("/api/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations", description = "Authorities, associations, State bodies and firms that members belong to")
class OrganisationResource {

    @Inject
    OrganisationService organisations;

    @GET
    @PermitAll
    @Operation(operationId = "listOrganisations", summary = "Organisations of the network",
            description = "Sorted by name, kind or memberCount.")
    public Page<OrganisationSummary> list(
            @QueryParam("q") @Size(max = 100) @Parameter(description = "Starts of words of the name, or a SIREN") String q,
            @QueryParam("kind") @Parameter(description = "Only these kinds") Set<OrganisationKind> kinds,
            @QueryParam("territory") @Size(max = 20)
            @Parameter(description = "Only those that act in this territory or a part of it", example = "DEP-71") String territory,
            @Valid @BeanParam PageQuery page) {
        return organisations.list(new OrganisationFilter(q, kinds, territory), page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getOrganisation", summary = "An organisation")
    public OrganisationDetail get(@PathParam("id") UUID id) {
        return organisations.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR })
    @Operation(operationId = "createOrganisation", summary = "Add an organisation")
    @APIResponseSchema(value = OrganisationDetail.class, responseCode = "201", responseDescription = "Added")
    public OrganisationDetail create(@Valid @NotNull SaveOrganisationRequest request) {
        return organisations.create(request);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR })
    @Operation(operationId = "updateOrganisation", summary = "Change an organisation")
    public OrganisationDetail update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SaveOrganisationRequest request) {
        return organisations.update(id, request, ifMatch);
    }
}
