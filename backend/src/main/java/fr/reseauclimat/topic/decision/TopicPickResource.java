package fr.reseauclimat.topic.decision;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.topic.view.TopicDetail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Topics that an event takes up. */
@Path("/api/events/{id}/topics/{topicId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicPickResource {

    @Inject
    TopicDecisions decisions;

    @PUT
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "pickTopic", summary = "Take a topic up in an event, and tell its people")
    public TopicDetail pick(@PathParam("id") UUID id, @PathParam("topicId") UUID topicId) {
        return decisions.pick(id, topicId);
    }

    @DELETE
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "releaseTopic", summary = "Take a topic out of an event; it is open again")
    public TopicDetail release(@PathParam("id") UUID id, @PathParam("topicId") UUID topicId) {
        return decisions.release(id, topicId);
    }
}
