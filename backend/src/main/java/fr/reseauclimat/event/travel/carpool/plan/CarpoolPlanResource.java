package fr.reseauclimat.event.travel.carpool.plan;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/carpool/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel")
class CarpoolPlanResource {

    @Inject
    CarpoolOverview overview;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getCarpoolPlan", summary = "One proposal for all who share cars, for those who run the event",
            description = "As many people as possible, then the least detour. It decides nothing: each ride needs both to agree.")
    public CarpoolPlanDetail get(@PathParam("id") UUID id) {
        return overview.get(id);
    }

    @POST
    @Path("/mails")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "mailCarpoolPlan", summary = "Tell the proposal to those who are part of it, each once a day at most")
    public PlanMailing mail(@PathParam("id") UUID id) {
        return overview.mail(id);
    }
}
