package fr.reseauclimat.facilitation.encounter;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/me/encounters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Encounters", description = "Whom a member met at the tables of earlier days")
class MyEncountersResource {

    @Inject
    MyEncounters encounters;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listMyEncounters", summary = "Whom one met, as far as it is remembered",
            description = "Sorted by metOn or name; the latest first unless asked otherwise.")
    public Page<MetMember> list(@Valid @BeanParam PageQuery page) {
        return encounters.list(page);
    }

    @DELETE
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "eraseMyEncounters", summary = "Forget whom one met, for good")
    public void erase() {
        encounters.erase();
    }

    @GET
    @Path("/settings")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getEncounterSettings", summary = "Whether it is remembered whom one meets, and for how long")
    public EncounterSettings settings() {
        return encounters.settings();
    }

    @PUT
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveEncounterSettings", summary = "Say whether it may be remembered whom one meets",
            description = "Saying no also erases what is known.")
    public EncounterSettings decide(@Valid @NotNull EncounterSettingsRequest request) {
        return encounters.decide(request.remembered());
    }
}
