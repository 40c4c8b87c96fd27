package fr.reseauclimat.minutes.commitment;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/minutes/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class CommitmentResource {

    @Inject
    Commitments commitments;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listCommitments", summary = "What was promised at an event, for those who run it")
    public Page<CommitmentDetail> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return commitments.page(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addCommitment", summary = "Write down what somebody said to do")
    @APIResponseSchema(value = CommitmentDetail.class, responseCode = "201", responseDescription = "Written down")
    public CommitmentDetail add(@PathParam("id") UUID id, @Valid @NotNull CommitmentRequest request) {
        return commitments.add(id, request);
    }

    @PUT
    @Path("/{commitmentId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "changeCommitment", summary = "Change how a commitment reads")
    public CommitmentDetail change(@PathParam("id") UUID id, @PathParam("commitmentId") UUID commitmentId,
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CommitmentRequest request) {
        return commitments.change(id, commitmentId, request, ifMatch);
    }

    @DELETE
    @Path("/{commitmentId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "removeCommitment", summary = "Take a commitment out")
    @APIResponse(responseCode = "204", description = "Taken out")
    public void remove(@PathParam("id") UUID id, @PathParam("commitmentId") UUID commitmentId) {
        commitments.remove(id, commitmentId);
    }

    @PUT
    @Path("/{commitmentId}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "answerCommitment", summary = "Say what became of a commitment",
            description = "By whoever said so, somebody of the organisation that did, and those who run the event.")
    public CommitmentDetail answer(@PathParam("id") UUID id, @PathParam("commitmentId") UUID commitmentId,
            @Valid @NotNull OutcomeRequest request) {
        return commitments.answer(id, commitmentId, request);
    }
}
