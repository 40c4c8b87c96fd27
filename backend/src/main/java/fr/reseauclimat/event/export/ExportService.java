package fr.reseauclimat.event.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.registration.listing.NeedsEntry;
import fr.reseauclimat.event.registration.listing.RegistrationList;
import fr.reseauclimat.event.registration.listing.RegistrationPresence;
import fr.reseauclimat.shared.text.SearchText;
import fr.reseauclimat.shared.web.HeavyWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who takes part, as a sheet. Read in one transaction, written after it. */
@ApplicationScoped
class ExportService {

    private static final int LONGEST_NAME = 60;
    private static final String PARTICIPANTS = "Inscriptions";

    /** What is read, before anything is written. */
    private record Sheets(String title, Map<String, List<List<String>>> sheets) {
    }

    @Inject
    EventAccess access;

    @Inject
    RegistrationList list;

    @Inject
    HeavyWork work;

    ExportedList export(UUID eventId, ExportFormat format, RegistrationPresence presence) {
        var read = QuarkusTransaction.joiningExisting().call(() -> sheets(eventId, format, presence));
        return work.paper(() -> new ExportedList("inscriptions-" + slug(read.title()) + "." + format.ending(),
                format == ExportFormat.CSV ? SheetFile.csv(read.sheets().get(PARTICIPANTS)) : SheetFile.xlsx(read.sheets())));
    }

    private Sheets sheets(UUID eventId, ExportFormat format, RegistrationPresence presence) {
        var event = access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put(PARTICIPANTS, RegistrationSheet.participants(list.active(eventId, presence), list.questions(eventId)));
        var needs = format == ExportFormat.CSV ? List.<NeedsEntry>of() : list.allNeeds(eventId);
        if (!needs.isEmpty()) {
            sheets.put("Besoins", RegistrationSheet.needs(needs));
        }
        return new Sheets(event.title(), sheets);
    }

    private static String slug(String title) {
        var slug = SearchText.fold(title).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
    }
}
