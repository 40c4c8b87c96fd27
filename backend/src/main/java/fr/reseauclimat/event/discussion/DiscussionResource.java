package fr.reseauclimat.event.discussion;

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

@Path("/api/events/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event preparation")
class DiscussionResource {

    @Inject
    Discussion discussion;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listEventComments", summary = "What those who prepare an event told each other",
            description = "Sorted by postedAt; the latest first unless asked otherwise.")
    public Page<Comment> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return discussion.list(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "postEventComment", summary = "Tell the others who prepare an event",
            description = "They are told by mail, once in a quarter of an hour at most.")
    @APIResponseSchema(value = Comment.class, responseCode = "201", responseDescription = "Said")
    public Comment post(@PathParam("id") UUID id, @Valid @NotNull CommentRequest request) {
        return discussion.post(id, request.text());
    }

    @DELETE
    @Path("/{commentId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "removeEventComment", summary = "Take back what one said; staff may take any away")
    public void remove(@PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        discussion.remove(id, commentId);
    }
}
