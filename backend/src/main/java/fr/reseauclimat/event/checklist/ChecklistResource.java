package fr.reseauclimat.event.checklist;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/checklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event preparation")
class ChecklistResource {

    @Inject
    Checklist checklist;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listChecklist", summary = "What must be done for an event, for those who run it",
            description = "Sorted by dueOn, label or doneAt; by the day on which it is due unless asked otherwise.")
    public Page<ChecklistEntry> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return checklist.list(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addChecklistItem", summary = "Add something that must be done")
    @APIResponseSchema(value = ChecklistEntry.class, responseCode = "201", responseDescription = "Added")
    public ChecklistEntry add(@PathParam("id") UUID id, @Valid @NotNull ChecklistItemRequest request) {
        return checklist.add(id, request);
    }

    @POST
    @Path("/template")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addChecklistTemplate", summary = "Add what the network does for events of this kind")
    public Page<ChecklistEntry> addTemplate(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return checklist.addTemplate(id, page);
    }

    @PUT
    @Path("/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "updateChecklistItem", summary = "Change what must be done, by whom or until when")
    public ChecklistEntry update(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChecklistItemRequest request) {
        return checklist.update(id, itemId, request, ifMatch);
    }

    @DELETE
    @Path("/{itemId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "deleteChecklistItem", summary = "Take something off the checklist")
    public void delete(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        checklist.delete(id, itemId);
    }

    @PUT
    @Path("/{itemId}/completion")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "completeChecklistItem", summary = "Note that it is done, by whoever asks")
    public ChecklistEntry complete(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return checklist.complete(id, itemId);
    }

    @DELETE
    @Path("/{itemId}/completion")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "reopenChecklistItem", summary = "Note that it is not done after all")
    public ChecklistEntry reopen(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return checklist.reopen(id, itemId);
    }
}
