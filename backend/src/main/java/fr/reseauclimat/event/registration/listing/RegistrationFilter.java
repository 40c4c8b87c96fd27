package fr.reseauclimat.event.registration.listing;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.event.participant.RegistrationState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which lines of an organisers' list are asked for. */
public class RegistrationFilter {

    @QueryParam("state")
    RegistrationState state;

    @QueryParam("presence")
    @Parameter(description = "Who was there, or who has a place and was not seen")
    RegistrationPresence presence;

    @QueryParam("undelivered")
    @Parameter(description = "Only those whom letters do not reach")
    boolean undelivered;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words of a name, an address or an organisation; accents and case do not matter")
    String q;
}
