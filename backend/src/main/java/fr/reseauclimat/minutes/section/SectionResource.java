package fr.reseauclimat.minutes.section;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/events/{id}/minutes/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class SectionResource {

    @Inject
    SectionPlan plan;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMinutesDraft", summary = "Minutes as they are being written, for those who run the event")
    public MinutesDraft get(@PathParam("id") UUID id) {
        return plan.get(id);
    }

    @POST
    @Path("/sections")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addMinutesSection", summary = "Add a section")
    @APIResponseSchema(value = MinutesDraft.class, responseCode = "201", responseDescription = "Added")
    public MinutesDraft add(@PathParam("id") UUID id, @Valid @NotNull SectionRequest request) {
        return plan.add(id, request);
    }

    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "arrangeMinutes", summary = "Put the sections into another order")
    public MinutesDraft arrange(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SectionOrderRequest request) {
        return plan.arrange(id, request, ifMatch);
    }

    @PUT
    @Path("/sections/{sectionId}/title")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "renameMinutesSection", summary = "Give a section another title")
    public MinutesDraft rename(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId,
            @Valid @NotNull SectionRequest request) {
        return plan.rename(id, sectionId, request);
    }

    @DELETE
    @Path("/sections/{sectionId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "removeMinutesSection", summary = "Put a section aside, with its text; it can be brought back")
    public MinutesDraft remove(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId) {
        return plan.remove(id, sectionId);
    }

    @POST
    @Path("/sections/{sectionId}/restoration")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "restoreMinutesSection", summary = "Bring a section back")
    public MinutesDraft restore(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId) {
        return plan.restore(id, sectionId);
    }
}
