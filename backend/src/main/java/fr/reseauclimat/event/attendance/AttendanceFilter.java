package fr.reseauclimat.event.attendance;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which people of an event are asked for. */
public class AttendanceFilter {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words of a name or an organisation; accents and case do not matter")
    String q;

    @QueryParam("presence")
    @Parameter(description = "Who was there at one half-day at least, who was at none, or who does not want to be photographed")
    PresenceFilter presence;
}
