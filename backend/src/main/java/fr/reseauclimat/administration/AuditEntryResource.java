package fr.reseauclimat.administration;

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

@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration", description = "What administrators watch over")
class AuditEntryResource {

    @Inject
    AuditService audit;

    @GET
    @Path("/audit-entries")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "listAuditEntries", summary = "Every change: who, when, what; latest first")
    public Page<AuditEntry> list(@Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageQuery page) {
        return audit.list(filter, page);
    }

    @GET
    @Path("/audit-kinds")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "getAuditKinds", summary = "Every kind of object that the audit trail tells of")
    public AuditKindList kinds() {
        return audit.kinds();
    }
}
