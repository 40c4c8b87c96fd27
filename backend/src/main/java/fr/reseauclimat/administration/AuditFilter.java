package fr.reseauclimat.administration;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which entries of the audit trail are asked for. */
public class AuditFilter {

    @QueryParam("objectType")
    @Size(max = 100)
    @Parameter(description = "Kind of object, such as theme")
    String objectType;

    @QueryParam("objectId")
    @Size(max = 100)
    @Parameter(description = "Identifier of the object")
    String objectId;

    @QueryParam("actor")
    @Size(max = 100)
    @Parameter(description = "Start of the name of who acted, accents and case aside, or the subject of the account")
    String actor;

    @QueryParam("from")
    @Parameter(description = "Not before this instant")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before this instant")
    Instant to;
}
