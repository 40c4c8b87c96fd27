package fr.reseauclimat.event.calendar;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/me/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Addresses to which calendar programs subscribe")
class MyCalendarResource {

    @Inject
    CalendarSubscriptions subscriptions;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMyCalendar", summary = "Whether one has a private calendar address, and since when")
    public MyCalendar get() {
        return subscriptions.mine();
    }

    /** PUT, because answers to POST may be kept for repeated requests, and this one holds a secret. */
    @PUT
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "renewMyCalendar", summary = "Make a private calendar address; an earlier one stops working")
    public MyCalendarAddress renew() {
        return subscriptions.renew();
    }

    @DELETE
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "revokeMyCalendar", summary = "Take the private calendar address back")
    public void revoke() {
        subscriptions.revoke();
    }
}
