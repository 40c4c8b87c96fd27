package fr.reseauclimat.event.agenda;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Meeting days, webinars, public days and seminars")
class AgendaResource {

    @Inject
    Agenda agenda;

    @GET
    @PermitAll
    @Operation(operationId = "listEvents", summary = "Events that the reader may see",
            description = "Visitors see public ones; members also those of the network, what they run and where they "
                    + "are invited. Sorted by startsAt, title or publishedAt; the soonest first unless asked otherwise.")
    public Page<EventSummary> list(@Valid @BeanParam EventFilter filter, @Valid @BeanParam PageQuery page) {
        return agenda.list(filter, page);
    }
}
