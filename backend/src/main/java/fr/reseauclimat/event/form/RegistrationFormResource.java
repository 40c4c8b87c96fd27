package fr.reseauclimat.event.form;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/registration-form")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
class RegistrationFormResource {

    @Inject
    RegistrationFormService forms;

    @GET
    @PermitAll
    @Operation(operationId = "getRegistrationForm", summary = "Seats, places held back and questions of an event")
    public RegistrationFormDetail get(@PathParam("id") UUID id) {
        return forms.get(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "updateRegistrationForm", summary = "Change what an event reserves and asks",
            description = "Whoever is entitled to a place by the new rules gets it at once. Questions stay as they are once "
                    + "the event is published.")
    public RegistrationFormDetail update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RegistrationFormRequest request) {
        return forms.revise(id, request, ifMatch);
    }
}
