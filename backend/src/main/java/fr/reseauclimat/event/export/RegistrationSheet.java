package fr.reseauclimat.event.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.reseauclimat.event.form.AskedQuestion;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.listing.ChosenPart;
import fr.reseauclimat.event.registration.listing.NeedsEntry;
import fr.reseauclimat.event.registration.listing.RegistrationEntry;
import fr.reseauclimat.shared.time.NetworkTime;

/** What stands in the lists of an event, line by line. Needs have a list of their own. */
final class RegistrationSheet {

    private static final List<String> HEAD = List.of("Nom", "Prénom", "Fonction", "Structure", "Territoire",
            "Adresse électronique", "Participe comme", "Profil", "Place", "État", "Rang d’attente", "Inscription",
            "Venue confirmée", "Présence", "Inscription par", "Ateliers choisis");
    private static final List<String> NEEDS_HEAD = List.of("Nom", "Prénom", "Place", "Accès", "Repas");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(NetworkTime.PARIS);

    private RegistrationSheet() {
    }

    /** @param questions of the event, one column each */
    static List<List<String>> participants(List<RegistrationEntry> entries, List<AskedQuestion> questions) {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(HEAD);
        questions.forEach(question -> head.add(question.label()));
        lines.add(head);
        for (var entry : entries) {
            var line = cells(entry);
            questions.forEach(question -> line.add(answer(entry, question)));
            lines.add(line);
        }
        return lines;
    }

    static List<List<String>> needs(List<NeedsEntry> entries) {
        var lines = new ArrayList<List<String>>();
        lines.add(NEEDS_HEAD);
        entries.forEach(entry -> lines.add(List.of(entry.lastName(), entry.firstName(), seat(entry.seat()),
                orEmpty(entry.accessNeeds()), orEmpty(entry.dietNeeds()))));
        return lines;
    }

    private static List<String> cells(RegistrationEntry entry) {
        var person = entry.participant();
        return new ArrayList<>(List.of(person.lastName(), person.firstName(), orEmpty(person.jobTitle()),
                orEmpty(person.organisationName()), orEmpty(person.territoryName()), entry.email() == null ? "" : entry.email().value(), kind(person.kind()),
                profile(person.profile()), seat(entry),
                state(entry.state()),
                entry.position() == null ? "" : entry.position().toString(), minute(entry.registeredAt()),
                minute(entry.confirmedAt()), entry.present() ? "Présent·e" : "", orEmpty(entry.registeredBy()),
                entry.choices().stream().map(ChosenPart::title).collect(Collectors.joining(", "))));
    }

    private static String answer(RegistrationEntry entry, AskedQuestion question) {
        return entry.answers().stream().filter(answer -> answer.questionId().equals(question.id())).findFirst()
                .map(answer -> String.join(", ", answer.values().stream().map(value -> words(question, value)).toList()))
                .orElse("");
    }

    private static String words(AskedQuestion question, String value) {
        return switch (question.kind()) {
            case YES_NO -> value.equals("YES") ? "Oui" : "Non";
            case TEXT, ONE_OF, SEVERAL_OF -> value;
        };
    }

    private static String kind(ParticipantKind kind) {
        return switch (kind) {
            case MEMBER -> "Membre";
            case GUEST -> "Personne invitée";
            case CITIZEN -> "Grand public";
        };
    }

    private static String profile(ParticipantProfile profile) {
        return switch (profile) {
            case ELECTED_OFFICIAL -> "Élus";
            case AGENT -> "Agents";
            case ASSOCIATION -> "Associations";
            case OTHER -> "Autres";
        };
    }

    private static String state(RegistrationState state) {
        return switch (state) {
            case REGISTERED -> "Inscription confirmée";
            case WAITING -> "Liste d’attente";
            case CANCELLED -> "Annulée";
        };
    }

    private static String seat(RegistrationEntry entry) {
        return entry.waitsFor() == null ? seat(entry.seat()) : seat(entry.seat()) + " (attend une place : " + seat(entry.waitsFor()) + ")";
    }

    private static String seat(Seat seat) {
        return seat == Seat.ONLINE ? "En ligne" : "Sur place";
    }

    private static String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
