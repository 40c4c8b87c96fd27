package fr.reseauclimat.home;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/home")
@Tag(name = "Home", description = "What is new, and what comes next")
class HomeResource {

    @Inject
    HomeService home;

    @GET
    @PermitAll
    @Operation(operationId = "getHome", summary = "What somebody should know on coming back",
            description = "Visitors get what is public; members what concerns them since their previous visit.")
    public Home get() {
        return home.get();
    }
}
