package fr.reseauclimat.event.attendance.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

import fr.reseauclimat.event.attendance.AttendanceEntry;
import fr.reseauclimat.event.attendance.AttendanceService;
import fr.reseauclimat.event.attendance.code.CheckInCodes;
import fr.reseauclimat.event.attendance.paper.Papers.Badge;
import fr.reseauclimat.event.attendance.paper.Papers.HalfDaySheet;
import fr.reseauclimat.event.attendance.paper.Papers.Signatory;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.paper.PaperFonts;
import fr.reseauclimat.shared.paper.Pdf;
import fr.reseauclimat.shared.paper.PdfWriter;
import fr.reseauclimat.shared.paper.QrCode;
import fr.reseauclimat.shared.time.FrenchDates;
import fr.reseauclimat.shared.web.HeavyWork;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The paper of the day: badges, and sheets to sign. Read in one transaction, laid out after it. */
@ApplicationScoped
class Documents {

    private static final int BADGES_ON_A_PAGE = 10;
    private static final double MILLIMETRES_OF_A_POINT = 25.4 / 72;

    /** Of a badge, as its template has it; millimetres and points. */
    private record Field(double width, double height, double lineHeight, List<Double> sizes) {
    }

    private static final Field NAME = new Field(68, 17.5, 1.1, List.of(20.0, 17.0, 14.0, 11.0, 9.0, 7.5, 6.0));
    private static final Field ORGANISATION = new Field(49, 13, 1.25, List.of(10.0, 8.5, 7.0, 6.0));
    private static final int LINES_FOR_WALK_INS = 8;
    private static final int PIXELS_OF_A_MODULE = 2;

    @CheckedTemplate(basePath = "pdf", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {

        private Templates() {
        }

        static native TemplateInstance badges(String title, String when, List<List<Badge>> pages);

        static native TemplateInstance attendanceSheets(String title, String place, List<HalfDaySheet> sheets);
    }

    @Inject
    AttendanceService attendance;

    @Inject
    CheckInCodes codes;

    @Inject
    PdfWriter pdf;

    @Inject
    HeavyWork work;

    /** For whoever is expected in the room. */
    Pdf badges(UUID eventId) {
        var roll = attendance.roll(eventId);
        return work.paper(() -> pdf.write(Templates.badges(roll.title(), FrenchDates.period(roll.startsAt(), roll.endsAt()),
                pages(roll.people().stream().filter(expectedInTheRoom()).map(this::badge).toList())).render()));
    }

    /** One sheet to sign for each half-day, with empty lines for those who come without having registered. */
    Pdf attendanceSheets(UUID eventId) {
        var roll = attendance.roll(eventId);
        var signatories = roll.people().stream().filter(expectedInTheRoom()).map(Documents::signatory).toList();
        var sheets = roll.halfDays().stream().map(half -> new HalfDaySheet(
                FrenchDates.day(half.day()), half.half().label(), signatories,
                LINES_FOR_WALK_INS)).toList();
        return work.paper(() -> pdf.write(Templates.attendanceSheets(roll.title(), roll.place(), sheets).render()));
    }

    private static Predicate<AttendanceEntry> expectedInTheRoom() {
        return person -> person.state() == RegistrationState.REGISTERED && person.seat() == Seat.ON_SITE;
    }

    private Badge badge(AttendanceEntry person) {
        return badge(person.firstName(), person.lastName(), person.organisationName() == null ? "" : person.organisationName(),
                person.role().label(), person.role().name().toLowerCase(Locale.ROOT), Boolean.FALSE.equals(person.photoConsent()),
                codes.address(person.code()));
    }

    static Badge badge(String firstName, String lastName, String organisation, String role, String style, boolean noPhotos, String address) {
        return new Badge(firstName, lastName, size(NAME, firstName + " " + lastName), organisation, size(ORGANISATION, organisation),
                role, style, noPhotos, QrCode.of(address).dataAddress(PIXELS_OF_A_MODULE));
    }

    /** In points: the largest letters with which the text stays in its field, or the smallest that there are. */
    private static double size(Field field, String text) {
        return field.sizes().stream()
                .filter(size -> PaperFonts.lines(text, size, field.width()) * size * field.lineHeight() * MILLIMETRES_OF_A_POINT <= field.height())
                .findFirst().orElse(field.sizes().getLast());
    }

    private static Signatory signatory(AttendanceEntry person) {
        return new Signatory(person.lastName(), person.firstName(), person.organisationName());
    }

    private static List<List<Badge>> pages(List<Badge> badges) {
        var pages = new ArrayList<List<Badge>>();
        for (int from = 0; from < badges.size(); from += BADGES_ON_A_PAGE) {
            pages.add(badges.subList(from, Math.min(badges.size(), from + BADGES_ON_A_PAGE)));
        }
        return pages;
    }
}
