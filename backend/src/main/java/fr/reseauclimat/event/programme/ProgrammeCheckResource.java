package fr.reseauclimat.event.programme;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Stores nothing and reads nothing: whoever writes a programme asks it while typing. */
@Path("/api/programme-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class ProgrammeCheckResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "checkProgramme", summary = "What does not fit together in a programme",
            description = "Rooms and speakers that are wanted twice at once, parts that overlap, hours without a pause.")
    public ProgrammeCheck check(@Valid @NotNull CheckProgrammeRequest request) {
        return new ProgrammeCheck(ProgrammeClashes.among(request.segments().stream().map(PartRequest::part).toList()));
    }
}
