package fr.reseauclimat.event.planning;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventTeamResource {

    @Inject
    EventTeam team;

    @PUT
    @Path("/facilitators/{memberId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "handOverEvent", summary = "Hand facilitation to a member; nobody is relieved by that")
    public EventDetail handOver(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return team.handOver(id, memberId);
    }

    @DELETE
    @Path("/facilitators/{memberId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "relieveEventFacilitator", summary = "Relieve a facilitator, unless it is the last one")
    public EventDetail relieve(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return team.relieve(id, memberId);
    }

    @PUT
    @Path("/invitees/{memberId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "inviteToEvent", summary = "Invite a member to an event by invitation")
    public EventDetail invite(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return team.invite(id, memberId);
    }

    @DELETE
    @Path("/invitees/{memberId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "withdrawEventInvitation", summary = "Withdraw an invitation")
    public EventDetail withdraw(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return team.withdrawInvitation(id, memberId);
    }
}
