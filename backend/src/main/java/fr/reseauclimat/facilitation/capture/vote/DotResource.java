package fr.reseauclimat.facilitation.capture.vote;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/tables/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tables")
class DotResource {

    @Inject
    Ballots ballots;

    @Inject
    DotDesk desk;

    @GET
    @Path("/ballot")
    @PermitAll
    @Operation(operationId = "getBallot", summary = "What dots can be given to: cards and groups of all tables, once voting is open")
    public Ballot ballot(@PathParam("code") String code, @HeaderParam("X-Device-Id") UUID device) {
        return ballots.of(code, device);
    }

    @POST
    @Path("/dots")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @PermitAll
    @Operation(operationId = "giveDots", summary = "Keep where a phone put its dots",
            description = "Each dot carries its number and a revision: sent again, at once or out of order, the latest state holds.")
    public DotResults give(@PathParam("code") String code, @Valid @NotNull DotBatch batch) {
        return desk.record(code, batch);
    }
}
