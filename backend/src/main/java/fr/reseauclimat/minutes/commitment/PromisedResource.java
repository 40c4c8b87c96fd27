package fr.reseauclimat.minutes.commitment;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/promised")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class PromisedResource {

    @Inject
    MyCommitments commitments;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listPromised", summary = "What those who come promised at earlier events, for those who run this one")
    public Page<CommitmentDetail> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return commitments.promisedBefore(id, page);
    }
}
