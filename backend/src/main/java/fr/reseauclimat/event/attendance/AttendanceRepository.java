package fr.reseauclimat.event.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hibernate.Session;

import fr.reseauclimat.event.attendance.halfday.Half;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads who is expected and who came: two queries for a list, whatever its length. */
@ApplicationScoped
public class AttendanceRepository {

    private static final Map<String, String> SORTS = Map.of("name", "a.sort_name", "organisation", "search_key(a.organisation_name)");

    private static final String FROM = """
            (select p.registration_id id, p.event_id, p.state, p.seat, p.walk_in, p.check_in_code, p.first_name, p.last_name, p.sort_name,
                    p.organisation_name,
                    case when p.role in ('ADEME', 'MISSIONS_PUBLIQUES') then 'TEAM' else p.profile end badge_role,
                    c.given photo_consent,
                    exists (select 1 from attendances t where t.registration_id = p.registration_id and t.present) came
             from people_at_events p left join photo_consents c on c.registration_id = p.registration_id) a""";

    private static final String CHECK_INS = """
            array(select c.id from check_ins c where c.registration_id = t.registration_id and c.day = t.day
                  and c.half = t.half and not c.undone order by c.at, c.id) check_ins""";

    private static final String COUNTS = """
            count(*) filter (where r.state = 'REGISTERED' and not r.walk_in) expected,
            count(*) filter (where r.state = 'WAITING') waiting,
            count(*) filter (where r.state = 'REGISTERED' and r.walk_in) walk_ins,
            count(*) filter (where r.state <> 'CANCELLED' and not c.given) no_photos""";

    @Inject
    Session session;

    Page<AttendanceEntry> page(UUID eventId, AttendanceFilter filter, PageQuery page) {
        var found = listing(eventId, filter).page(session, page, AttendanceRepository::entry);
        complete(found.items());
        return found;
    }

    /** By name. */
    List<AttendanceEntry> all(UUID eventId) {
        var found = listing(eventId, new AttendanceFilter()).all(session, AttendanceRepository::entry);
        complete(found);
        return found;
    }

    /** @return null for nobody of this event */
    public UUID registration(UUID eventId, UUID registrationId) {
        return one("registration_id", "event_id = ? and registration_id = ?", eventId, registrationId);
    }

    public UUID registrationOfCode(UUID eventId, UUID code) {
        return one("registration_id", "event_id = ? and check_in_code = ?", eventId, code);
    }

    public UUID codeOf(UUID registrationId) {
        return one("check_in_code", "registration_id = ?", registrationId);
    }

    public UUID eventOfCode(UUID code) {
        return one("event_id", "check_in_code = ?", code);
    }

    AttendanceSummary summary(UUID eventId, List<HalfDay> halfDays) {
        var present = present(eventId);
        var counts = halfDays.stream()
                .map(half -> new HalfDayCount(half.day(), half.half(), present.getOrDefault(half, 0L))).toList();
        return Listing.select(COUNTS)
                .from("people_at_events r left join photo_consents c on c.registration_id = r.registration_id").where("r.event_id = ?", eventId)
                .one(session, row -> new AttendanceSummary(counts, row.count("expected"), row.count("waiting"), row.count("walk_ins"),
                        row.count("no_photos"))).orElseThrow();
    }

    private UUID one(String column, String condition, UUID... values) {
        return Listing.select(column + " found").from("people_at_events").where(condition, (Object[]) values)
                .one(session, row -> row.id("found")).orElse(null);
    }

    private static Listing listing(UUID eventId, AttendanceFilter filter) {
        return Listing.select("a.*").from(FROM).where(condition(filter).and("a.event_id = ?", eventId)).sorted(SORTS, "name", "a.id");
    }

    private static SqlCondition condition(AttendanceFilter filter) {
        var condition = new SqlCondition().and("(a.state <> 'CANCELLED' or a.came)");
        if (filter.presence != null) {
            condition.and(switch (filter.presence) {
                case PRESENT -> "a.came";
                case ABSENT -> "not a.came";
                case NO_PHOTOS -> "a.photo_consent = false";
            });
        }
        return condition.words("search_key(concat_ws(' ', a.first_name, a.last_name, a.organisation_name)) like ?", filter.q);
    }

    private void complete(List<AttendanceEntry> people) {
        if (people.isEmpty()) {
            return;
        }
        var byId = people.stream().collect(Collectors.toMap(AttendanceEntry::id, AttendanceEntry::presences));
        Listing.select("t.*, " + CHECK_INS).from("attendances t").where("t.registration_id = any (?)", byId.keySet())
                .ordered("t.registration_id, t.day, t.half desc")
                .all(session, row -> byId.get(row.id("registration_id")).add(new Presence(row.day("day"), row.value(Half.class, "half"),
                        row.is("present"), row.moment("arrived_at"), row.is("corrected"), row.list("check_ins"))));
    }

    private static AttendanceEntry entry(Row row) {
        return new AttendanceEntry(row.id("id"), row.text("first_name"), row.text("last_name"), row.text("organisation_name"),
                row.value(BadgeRole.class, "badge_role"), row.value(RegistrationState.class, "state"), row.value(Seat.class, "seat"),
                row.is("walk_in"), row.id("check_in_code"), row.as(Boolean.class, "photo_consent"), new ArrayList<>());
    }

    private Map<HalfDay, Long> present(UUID eventId) {
        var found = new HashMap<HalfDay, Long>();
        Listing.select("day, half, count(*) present").from("attendances").where("event_id = ? and present", eventId).grouped("day, half")
                .all(session, row -> found.put(new HalfDay(row.day("day"), row.value(Half.class, "half")), row.count("present")));
        return found;
    }
}
