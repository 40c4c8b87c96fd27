package fr.reseauclimat.organisation;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
    public Page<OrganisationSummary> list(@Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam PageQuery page) {
        return organisations.list(filter, page);
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
