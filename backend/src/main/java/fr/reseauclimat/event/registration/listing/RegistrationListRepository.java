package fr.reseauclimat.event.registration.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;

import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.answer.GivenAnswer;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the organisers' lists of an event: who comes, and what they need. */
@ApplicationScoped
class RegistrationListRepository {

    private static final Map<String, String> SORTS = Map.of(
            "name", "r.sort_name",
            "registeredAt", "r.arrival",
            "state", "case r.state when 'REGISTERED' then 1 when 'WAITING' then 2 else 3 end",
            "organisation", "search_key(r.organisation_name)");

    private static final String BY_ARRIVAL = "registeredAt";

    /** Places in the queue are counted among all, whoever is asked for. */
    private static final String FROM = """
            (select p.*, g.cancelled_at, g.confirmed_at, nullif(concat_ws(' ', b.first_name, b.last_name), '') registered_by,
                    g.wanted_seat,
                    row_number() over (partition by coalesce(g.wanted_seat, case g.state when 'WAITING' then g.seat end)
                                       order by coalesce(g.wanted_arrival, g.arrival)) place,
                    t.name territory_name, u.since undelivered_since,
                    exists (select 1 from attendances a where a.registration_id = g.id and a.present)
                        or exists (select 1 from webinar_joins j where j.registration_id = g.id) present
             from people_at_events p
             join registrations g on g.id = p.registration_id
             left join people b on b.id = g.registered_by_id
             left join territories t on t.id = p.territory_id
             left join undelivered_addresses u on u.address = lower(p.email)
             where p.event_id = ?) r""";

    @Inject
    Session session;

    Page<RegistrationEntry> page(UUID eventId, RegistrationFilter filter, PageQuery page) {
        var found = listing(eventId, filter, BY_ARRIVAL).page(session, page, RegistrationListRepository::entry);
        complete(found.items());
        return found;
    }

    /** Those who have a place first, each by arrival. */
    List<RegistrationEntry> all(UUID eventId, RegistrationFilter filter) {
        var found = listing(eventId, filter, "state," + BY_ARRIVAL).all(session, RegistrationListRepository::entry);
        complete(found);
        return found;
    }

    Page<NeedsEntry> needs(UUID eventId, PageQuery page) {
        return needs(eventId).page(session, page, RegistrationListRepository::needs);
    }

    List<NeedsEntry> allNeeds(UUID eventId) {
        return needs(eventId).all(session, RegistrationListRepository::needs);
    }

    private static Listing listing(UUID eventId, RegistrationFilter filter, String order) {
        return Listing.select("r.*").from(FROM, eventId).where(condition(filter)).sorted(SORTS, order, "r.arrival");
    }

    private static SqlCondition condition(RegistrationFilter filter) {
        var condition = new SqlCondition().is("r.state", filter.state);
        if (filter.presence != null) {
            condition.and(switch (filter.presence) {
                case PRESENT -> "r.present";
                case ABSENT -> "not r.present and r.state = 'REGISTERED'";
            });
        }
        if (filter.undelivered) {
            condition.and("r.undelivered_since is not null");
        }
        return condition.words("search_key(concat_ws(' ', r.first_name, r.last_name, r.email, r.organisation_name)) like ?", filter.q);
    }

    /** Of those who have a place, or wait for one. */
    private static Listing needs(UUID eventId) {
        return Listing.select("p.registration_id, p.first_name, p.last_name, p.seat, n.access, n.diet")
                .from("registration_needs n join people_at_events p on p.registration_id = n.registration_id")
                .where("p.event_id = ? and p.state <> 'CANCELLED'", eventId)
                .sorted(Map.of("name", "p.sort_name", "seat", "p.seat"), "name", "p.arrival");
    }

    private void complete(List<RegistrationEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var byId = entries.stream().collect(Collectors.toMap(RegistrationEntry::id, Function.identity()));
        Listing.select("a.registration_id, a.question_id, a.answers")
                .from("registration_answers a join registration_questions q on q.id = a.question_id")
                .where("a.registration_id = any (?)", byId.keySet()).ordered("q.position")
                .all(session, row -> byId.get(row.id("registration_id")).answers().add(new GivenAnswer(row.id("question_id"), row.list("answers"))));
        Listing.select("c.registration_id, s.id, s.title, s.parallel_group")
                .from("segment_choices c join event_segments s on s.id = c.segment_id")
                .where("c.registration_id = any (?) and s.parallel_group is not null", byId.keySet())
                .ordered("s.position")
                .all(session, row -> byId.get(row.id("registration_id")).choices().add(
                        new ChosenPart(row.id("id"), row.text("title"), row.number("parallel_group"))));
    }

    private static RegistrationEntry entry(Row row) {
        var state = row.value(RegistrationState.class, "state");
        var wanted = row.value(Seat.class, "wanted_seat");
        var person = new RegisteredPerson(row.id("member_id"), row.value(ParticipantKind.class, "kind"), row.text("first_name"),
                row.text("last_name"), row.value(ParticipantProfile.class, "profile"), row.value(MemberRole.class, "role"),
                row.text("job_title"), row.text("organisation_name"), row.text("territory_name"));
        return new RegistrationEntry(row.id("registration_id"), person, MailAddress.stored(row.text("email")),
                row.moment("undelivered_since"), state, row.value(Seat.class, "seat"), wanted,
                state == RegistrationState.WAITING || wanted != null ? row.number("place") : null,
                row.moment("registered_at"), row.moment("promoted_at"), row.moment("cancelled_at"), row.moment("confirmed_at"),
                row.text("registered_by"), row.is("present"), new ArrayList<>(), new ArrayList<>());
    }

    private static NeedsEntry needs(Row row) {
        return new NeedsEntry(row.id("registration_id"), row.text("first_name"), row.text("last_name"), row.value(Seat.class, "seat"),
                row.text("access"), row.text("diet"));
    }
}
