package fr.reseauclimat.event.export;

import java.util.UUID;

import fr.reseauclimat.event.EventAccess;
import fr.reseauclimat.event.EventAction;
import fr.reseauclimat.event.registration.RegistrationList;
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
    ExportedList export(UUID eventId, ExportFormat format) {
        var event = access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var entries = list.active(eventId);
        var content = RegistrationSheet.write(format, entries);
        return new ExportedList("inscriptions-" + slug(event.title()) + "." + format.ending(), content);
    }

    private static String slug(String title) {
        var slug = SearchText.fold(title).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
    }
}
