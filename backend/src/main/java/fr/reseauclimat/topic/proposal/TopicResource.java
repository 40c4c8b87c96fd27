package fr.reseauclimat.topic.proposal;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.topic.view.TopicDetail;
import fr.reseauclimat.topic.view.TopicFilter;
import fr.reseauclimat.topic.view.TopicSummary;
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

@Path("/api/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicResource {

    @Inject
    TopicService topics;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listTopics", summary = "Topics that members propose for coming days",
            description = "Sorted by backing, proposedAt or title; the most backed first unless asked otherwise.")
    public Page<TopicSummary> list(@Valid @BeanParam TopicFilter filter, @Valid @BeanParam PageQuery page) {
        return topics.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getTopic", summary = "A topic, with what the reader can do about it")
    public TopicDetail get(@PathParam("id") UUID id) {
        return topics.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "proposeTopic", summary = "Propose a topic; its proposer backs it")
    @APIResponseSchema(value = TopicDetail.class, responseCode = "201", responseDescription = "Proposed")
    public TopicDetail propose(@Valid @NotNull TopicRequest request) {
        return topics.propose(request);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "updateTopic", summary = "Change an open topic, as its proposer or as staff")
    public TopicDetail update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TopicRequest request) {
        return topics.update(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "deleteTopic", summary = "Take an open topic back")
    public void delete(@PathParam("id") UUID id) {
        topics.delete(id);
    }

    @PUT
    @Path("/{id}/backing")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "backTopic", summary = "Back a topic; a second time changes nothing")
    public TopicDetail back(@PathParam("id") UUID id) {
        return topics.back(id);
    }

    @DELETE
    @Path("/{id}/backing")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "withdrawBacking", summary = "Back a topic no longer")
    public TopicDetail withdraw(@PathParam("id") UUID id) {
        return topics.withdraw(id);
    }
}
