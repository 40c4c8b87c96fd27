package fr.reseauclimat.event.calendar;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

@Path("/api/events/{id}/calendar")
@Tag(name = "Events")
class EventCalendarResource {

    private static final String CALENDAR = "text/calendar";

    @Inject
    EventCalendarService calendars;

    @GET
    @Produces(CALENDAR)
    @PermitAll
    @Operation(operationId = "getEventCalendar", summary = "An event as a file for calendar programs")
    @APIResponse(responseCode = "200", description = "An iCalendar file",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(calendars.file(id))
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rencontre.ics\"")
                .build();
    }
}
