package fr.reseauclimat.event.guest.link;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/invitation-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guests", description = "People without an account: invited by a link, or citizens at a public day")
class InvitationLinkResource {

    @Inject
    InvitationLinkService links;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listInvitationLinks", summary = "Links that invite people without an account",
            description = "Sorted by createdAt or expiresAt; the latest first where nothing is said.")
    public Page<InvitationLinkDetail> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return links.list(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "createInvitationLink", summary = "Make a link; its address is told this once")
    @APIResponseSchema(value = NewInvitationLink.class, responseCode = "201", responseDescription = "Made")
    public NewInvitationLink create(@PathParam("id") UUID id, @Valid @NotNull InvitationLinkRequest request) {
        return links.create(id, request);
    }

    @DELETE
    @Path("/{linkId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "revokeInvitationLink", summary = "Let a link invite nobody else; those who registered by it stay")
    public void revoke(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        links.revoke(id, linkId);
    }
}
