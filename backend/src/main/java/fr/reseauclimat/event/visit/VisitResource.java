package fr.reseauclimat.event.visit;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits", description = "Field visits: where to meet, how to get there, what to bring")
class VisitResource {

    @Inject
    VisitService visits;

    @Inject
    CoachDesk coach;

    @GET
    @PermitAll
    @Operation(operationId = "listVisits", summary = "The field visits of an event with their sheets")
    public Visits list(@PathParam("id") UUID id) {
        return visits.of(id);
    }

    @PUT
    @Path("/{segmentId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveVisitSheet", summary = "Write the sheet of a visit; version 0 while there is none")
    public Visit save(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull VisitSheetRequest request) {
        return visits.save(id, segmentId, request, ifMatch);
    }

    @GET
    @Path("/{segmentId}/coach-seats")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listCoachSeats", summary = "Who rides along, in the order of asking, for those who run the event")
    public Page<CoachRider> riders(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @Valid @BeanParam PageQuery page) {
        return visits.riders(id, segmentId, page);
    }

    @PUT
    @Path("/{segmentId}/coach-seat")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "askForCoachSeat", summary = "Ask for a seat in the coach; asking again changes nothing")
    public Visit ask(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return coach.ask(id, segmentId);
    }

    @DELETE
    @Path("/{segmentId}/coach-seat")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "giveCoachSeatBack", summary = "Give the seat back; who asked next moves up")
    public Visit giveBack(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return coach.giveBack(id, segmentId);
    }
}
