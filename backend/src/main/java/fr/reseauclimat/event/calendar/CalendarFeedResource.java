package fr.reseauclimat.event.calendar;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

@Path("/api/calendars")
@Produces(CalendarFeedResource.CALENDAR)
@Tag(name = "Calendars")
class CalendarFeedResource {

    static final String CALENDAR = "text/calendar";

    @Inject
    CalendarFeeds feeds;

    @GET
    @Path("/public.ics")
    @PermitAll
    @Operation(operationId = "getPublicCalendar", summary = "Events open to all, for calendar programs to subscribe to")
    @APIResponse(responseCode = "200", description = "An iCalendar feed",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> everythingPublic(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(feeds.everythingPublic(), known, "public, max-age=900");
    }

    @GET
    @Path("/themes/{slug}.ics")
    @PermitAll
    @Operation(operationId = "getThemeCalendar", summary = "The same, of one theme")
    @APIResponse(responseCode = "200", description = "An iCalendar feed",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> theme(@PathParam("slug") @Size(max = 100) @Pattern(regexp = "[a-z0-9-]+") String slug,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(feeds.theme(slug), known, "public, max-age=900");
    }

    @GET
    @Path("/private/{token}.ics")
    @PermitAll
    @Operation(operationId = "getPrivateCalendar", summary = "What the owner of this address may see, with the own registrations")
    @APIResponse(responseCode = "200", description = "An iCalendar feed",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> ofMember(@PathParam("token") @Size(max = 300) String token,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(feeds.ofMember(token), known, "private, max-age=300");
    }

    private static RestResponse<byte[]> answer(CalendarFeeds.Feed feed, String known, String caching) {
        // weak, because the same answer goes out compressed or not
        var tag = "W/\"" + feed.tag() + "\"";
        var answer = known != null && known.contains(tag)
                ? ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(feed.content()).header(HttpHeaders.CONTENT_TYPE, CALENDAR + ";charset=UTF-8");
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, caching).build();
    }
}
