package fr.reseauclimat.minutes.amendment;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.minutes.section.MinutesDraft;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class AmendmentResource {

    @Inject
    Amendments amendments;

    @PUT
    @Path("/draft/amendments-until")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "openMinutesToAmendments", summary = "Let those who attended propose amendments until a day",
            description = "They are told by mail.")
    public MinutesDraft open(@PathParam("id") UUID id, @Valid @NotNull OpeningRequest request) {
        return amendments.open(id, request);
    }

    @GET
    @Path("/amendments")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listAmendments", summary = "Proposals: all of them for those who run the event, the own ones for those who attended")
    public Page<AmendmentDetail> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return amendments.page(id, page);
    }

    @POST
    @Path("/sections/{sectionId}/amendments")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "proposeAmendment", summary = "Propose another text for a section, or say what should be otherwise")
    @APIResponseSchema(value = AmendmentDetail.class, responseCode = "201", responseDescription = "Proposed")
    public AmendmentDetail propose(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId,
            @Valid @NotNull AmendmentRequest request) {
        return amendments.propose(id, sectionId, request);
    }

    @PUT
    @Path("/amendments/{amendmentId}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "decideAmendment", summary = "Accept or decline a proposal; who made it is told by mail")
    public AmendmentDetail decide(@PathParam("id") UUID id, @PathParam("amendmentId") UUID amendmentId,
            @Valid @NotNull DecisionRequest request) {
        return amendments.decide(id, amendmentId, request);
    }
}
