package fr.reseauclimat.event.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.registration.listing.RegistrationList;
import fr.reseauclimat.event.registration.listing.RegistrationPresence;
import fr.reseauclimat.shared.text.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
class ExportService {

    private static final int LONGEST_NAME = 60;

    @Inject
    EventAccess access;

    @Inject
    RegistrationList list;

    @Transactional
    ExportedList export(UUID eventId, ExportFormat format, RegistrationPresence presence) {
        var event = access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var participants = RegistrationSheet.participants(list.active(eventId, presence), list.questions(eventId));
        var content = format == ExportFormat.CSV ? SheetFile.csv(participants) : workbook(eventId, participants);
        return new ExportedList("inscriptions-" + slug(event.title()) + "." + format.ending(), content);
    }

    private byte[] workbook(UUID eventId, List<List<String>> participants) {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("Inscriptions", participants);
        var needs = list.allNeeds(eventId);
        if (!needs.isEmpty()) {
            sheets.put("Besoins", RegistrationSheet.needs(needs));
        }
        return SheetFile.xlsx(sheets);
    }

    private static String slug(String title) {
        var slug = SearchText.fold(title).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
    }
}
