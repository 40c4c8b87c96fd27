package fr.reseauclimat.event.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet program take a text for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private RegistrationSheet() {
    }

    /** UTF-8 with its mark, semicolons, lines that end as RFC 4180 says. */
    static byte[] csv(List<RegistrationEntry> entries) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(HEAD));
        entries.forEach(entry -> text.append(line(cells(entry))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(List<RegistrationEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Reseau Climat", "1.0")) {
            var sheet = workbook.newWorksheet("Inscriptions");
            write(sheet, 0, HEAD);
            sheet.range(0, 0, 0, HEAD.size() - 1).style().bold().set();
            for (int i = 0; i < entries.size(); i++) {
                write(sheet, i + 1, cells(entries.get(i)));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Cells of text: a sheet never takes these for formulas. */
    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> cells(RegistrationEntry entry) {
        var person = entry.participant();
        return List.of(person.lastName(), person.firstName(), orEmpty(person.jobTitle()), orEmpty(person.organisationName()),
                orEmpty(person.territoryName()), entry.email(),
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

    private static String line(List<String> cells) {
        return cells.stream().map(RegistrationSheet::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    static String quoted(String value) {
        var text = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
