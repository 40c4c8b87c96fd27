package fr.reseauclimat.minutes.commitment;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/me/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class MyCommitmentsResource {

    @Inject
    MyCommitments commitments;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listMyCommitments", summary = "What oneself, or the own organisation, said to do; what is open first")
    public Page<CommitmentDetail> list(@Valid @BeanParam PageQuery page) {
        return commitments.page(page);
    }
}
