package fr.reseauclimat.event.attendance.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.reseauclimat.event.attendance.AttendanceEntry;
import fr.reseauclimat.event.attendance.AttendanceService;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.event.export.ExportFormat;
import fr.reseauclimat.event.export.Spreadsheet;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.shared.time.FrenchDates;
import fr.reseauclimat.shared.web.HeavyWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who came, as a sheet: one line a person, one column a half-day. Read in one transaction, written after it. */
@ApplicationScoped
class AttendanceExport {

    @Inject
    AttendanceService attendance;

    @Inject
    HeavyWork work;

    byte[] write(UUID eventId, ExportFormat format) {
        var roll = attendance.roll(eventId);
        var head = Stream.concat(Stream.of("Nom", "Prénom", "Structure", "Profil", "Inscription", "Photos"),
                roll.halfDays().stream().map(half -> FrenchDates.day(half.day()) + ", " + half.half().label())).toList();
        return work.paper(() -> Spreadsheet.write(format, "Présences", head,
                roll.people().stream().map(person -> cells(person, roll.halfDays())).toList()));
    }

    private static List<String> cells(AttendanceEntry person, List<HalfDay> halfDays) {
        var cells = new ArrayList<>(List.of(person.lastName(), person.firstName(),
                person.organisationName() == null ? "" : person.organisationName(), person.role().label(), state(person),
                person.photoConsent() == null ? "Non demandé" : person.photoConsent() ? "Oui" : "Non"));
        halfDays.forEach(half -> cells.add(presence(person, half)));
        return cells;
    }

    private static String state(AttendanceEntry person) {
        return person.walkIn() ? "Sur place" : person.state() == RegistrationState.REGISTERED ? "Confirmée"
                : person.state() == RegistrationState.WAITING ? "Liste d’attente" : "Annulée";
    }

    private static String presence(AttendanceEntry person, HalfDay half) {
        return person.presences().stream()
                .filter(presence -> presence.day().equals(half.day()) && presence.half() == half.half() && presence.present())
                .map(presence -> presence.arrivedAt() == null ? "Présence" : "Présence, " + FrenchDates.hour(presence.arrivedAt()))
                .findFirst().orElse("Absence");
    }
}
