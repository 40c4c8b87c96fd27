package fr.reseauclimat.administration;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
class RetentionRuleResource {

    @Inject
    Retention retention;

    @GET
    @PermitAll
    @Operation(operationId = "listRetentionRules", summary = "What is kept how long; the night's work follows the same list")
    public Page<RetentionRuleDetail> list(@Valid @BeanParam PageQuery page) {
        return retention.list(page).map(RetentionRuleDetail::of);
    }
}
