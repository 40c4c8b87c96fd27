package fr.reseauclimat.member.joining;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.Problem;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/join-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joining", description = "Requests to join the network, and what staff decides")
class JoinRequestResource {

    private static final String READ = "Version that was read; compared where it is sent";

    @Inject
    JoiningService joining;

    @Inject
    JoinRequestService requests;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(202)
    @Operation(operationId = "submitJoinRequest", summary = "Ask to join the network",
            description = "The answer is the same whether or not the address is known here.")
    @APIResponseSchema(value = Acknowledgement.class, responseCode = "202", responseDescription = "Received")
    @APIResponse(responseCode = "429", description = "Too often from one address; Retry-After says when to come back",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Acknowledgement submit(@Valid @NotNull SubmitJoinRequest request) {
        return joining.submit(request);
    }

    @GET
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "listJoinRequests", summary = "Requests to join",
            description = "Sorted by submittedAt, decidedAt, name or state; the latest first where nothing is said.")
    public Page<JoinRequest> list(
            @QueryParam("state") JoinRequestState state,
            @QueryParam("q") @Size(max = 100) @Parameter(description = "Words in the name, address or new organisation") String q,
            @Valid @BeanParam PageQuery page) {
        return requests.list(state, q, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "getJoinRequest", summary = "A request to join")
    public JoinRequest get(@PathParam("id") UUID id) {
        return requests.get(id);
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "approveJoinRequest", summary = "Let somebody in",
            description = "Makes the member and, where it is new, the organisation; Keycloak is asked for the account right after.")
    @APIResponseSchema(value = JoinRequest.class, responseCode = "200", responseDescription = "Approved")
    public JoinRequest approve(@PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = READ) String ifMatch,
            @Valid @NotNull ApproveRequest request) {
        return requests.approve(id, request, ifMatch);
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "refuseJoinRequest", summary = "Refuse a request, with a reason that is sent")
    @APIResponseSchema(value = JoinRequest.class, responseCode = "200", responseDescription = "Refused")
    public JoinRequest refuse(@PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = READ) String ifMatch,
            @Valid @NotNull RefuseRequest request) {
        return requests.refuse(id, request, ifMatch);
    }
}
