package fr.reseauclimat.topic.decision;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.topic.view.TopicDetail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What staff decide about a topic. */
@Path("/api/topics/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicDecisionResource {

    @Inject
    TopicDecisions decisions;

    @POST
    @Path("/setting-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "setTopicAside", summary = "Set a topic aside with a reason, and tell its people")
    public TopicDetail setAside(@PathParam("id") UUID id, @Valid @NotNull SetAsideRequest request) {
        return decisions.setAside(id, request.reason());
    }

    @POST
    @Path("/reopening")
    @ResponseStatus(200)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "reopenTopic", summary = "Open a topic again that was set aside")
    public TopicDetail reopen(@PathParam("id") UUID id) {
        return decisions.reopen(id);
    }

    @POST
    @Path("/merger")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "mergeTopic", summary = "Merge a topic into another one, with its backers")
    public TopicDetail merge(@PathParam("id") UUID id, @Valid @NotNull MergeRequest request) {
        return decisions.merge(id, request.intoId());
    }
}
