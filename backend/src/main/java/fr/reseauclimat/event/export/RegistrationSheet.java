package fr.reseauclimat.event.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import fr.reseauclimat.event.ParticipantKind;
import fr.reseauclimat.event.RegistrationState;
import fr.reseauclimat.event.Seat;
import fr.reseauclimat.event.registration.RegistrationEntry;
import fr.reseauclimat.shared.time.NetworkTime;

/** The list of an event as a sheet, as French spreadsheet programs expect it. Whatever somebody typed stays text. */
final class RegistrationSheet {

    private static final List<String> HEAD = List.of("Nom", "Prénom", "Fonction", "Structure", "Territoire",
            "Adresse électronique", "Participe comme", "Place", "État", "Rang d’attente", "Inscription");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(NetworkTime.PARIS);

    private RegistrationSheet() {
    }

    static byte[] write(ExportFormat format, List<RegistrationEntry> entries) {
        return Spreadsheet.write(format, "Inscriptions", HEAD, entries.stream().map(RegistrationSheet::cells).toList());
    }

    private static List<String> cells(RegistrationEntry entry) {
        var person = entry.participant();
        return List.of(person.lastName(), person.firstName(), orEmpty(person.jobTitle()), orEmpty(person.organisationName()),
                orEmpty(person.territoryName()), orEmpty(entry.email()),
                kind(person.kind()), entry.seat() == Seat.ONLINE ? "En ligne" : "Sur place",
                entry.state() == RegistrationState.REGISTERED ? "Inscription confirmée" : "Liste d’attente",
                entry.position() == null ? "" : entry.position().toString(), minute(entry.registeredAt()));
    }

    private static String kind(ParticipantKind kind) {
        return switch (kind) {
            case MEMBER -> "Membre";
            case GUEST -> "Personne invitée";
            case CITIZEN -> "Grand public";
        };
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
