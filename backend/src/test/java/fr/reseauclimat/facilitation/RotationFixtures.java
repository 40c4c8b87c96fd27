package fr.reseauclimat.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.security.SecretToken;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Meeting days with people at tables, for tests that run the application. */
@ApplicationScoped
@Transactional
public class RotationFixtures {

    private static final MemberRole[] ROLES = { MemberRole.ELECTED_OFFICIAL, MemberRole.AGENT, MemberRole.ASSOCIATION };

    /** @param segment in which people go round */
    public record Day(UUID event, UUID segment, LocalDate date, List<UUID> registrations) {

        public String path() {
            return "/api/events/" + event + "/segments/" + segment + "/rotation";
        }
    }

    @Inject
    EventFixtures events;

    @Inject
    EntityManager entities;

    /** A published day from ten to twelve that claire runs, with one part; these members have a place. */
    public Day day(SegmentKind kind, LocalDate date, List<String> usernames) {
        var start = date.atTime(LocalTime.of(10, 0)).atZone(NetworkTime.PARIS).toInstant();
        return day(date, usernames, new SegmentPlan(kind, "Échanges", null, start, start.plus(Duration.ofHours(2)), "Grange"));
    }

    public Day day(LocalDate date, List<String> usernames, SegmentPlan... segments) {
        events.member("claire");
        var start = segments[0].startsAt();
        var event = events.published("claire", Plans.webinar().kind(EventKind.MEETING_DAY).from(start, start.plus(Duration.ofHours(2)))
                .at("Salle des fêtes").segments(segments));
        var registrations = new ArrayList<UUID>();
        for (var i = 0; i < usernames.size(); i++) {
            registrations.add(register(event, events.member(usernames.get(i), ROLES[i % ROLES.length]), ROLES[i % ROLES.length]));
        }
        return new Day(event, segments(event).getFirst(), date, registrations);
    }

    public static List<String> people(String name, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> name + String.format("%02d", i)).toList();
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), NetworkTime.PARIS);
    }

    @SuppressWarnings("unchecked")
    public List<UUID> segments(UUID event) {
        return entities.createNativeQuery("select id from event_segments where event_id = ?1 order by position", UUID.class)
                .setParameter(1, event).getResultList();
    }

    public UUID register(UUID event, UUID member, MemberRole role) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("""
                insert into registrations (id, event_id, kind, member_id, seat, profile, state, arrival, registered_at)
                values (?1, ?2, 'MEMBER', ?3, 'ON_SITE', ?4, 'REGISTERED', nextval('registration_arrivals'), now())""")
                .setParameter(1, id).setParameter(2, event).setParameter(3, member).setParameter(4, role.name()).executeUpdate();
        return id;
    }

    /** Somebody without an account, with a place in the room. */
    public UUID guest(UUID event, String name) {
        var id = events.guest(event, name, "REGISTERED");
        entities.createNativeQuery("update registrations set seat = 'ON_SITE' where id = ?1").setParameter(1, id).executeUpdate();
        return id;
    }

    public void choose(UUID registration, UUID segment) {
        entities.createNativeQuery("insert into segment_choices (id, registration_id, segment_id) values (gen_random_uuid(), ?1, ?2)")
                .setParameter(1, registration).setParameter(2, segment).executeUpdate();
    }

    /** Somebody at the door noted whether they were there that morning. */
    public void seen(Day day, Collection<UUID> registrations, boolean present) {
        for (var registration : registrations) {
            entities.createNativeQuery("""
                    insert into attendance_corrections (id, event_id, registration_id, day, half, present, corrected_at)
                    values (gen_random_uuid(), ?1, ?2, ?3, 'MORNING', ?4, now())
                    on conflict (registration_id, day, half) do update set present = excluded.present""")
                    .setParameter(1, day.event()).setParameter(2, registration).setParameter(3, day.date())
                    .setParameter(4, present).executeUpdate();
        }
    }

    public void seen(Day day) {
        seen(day, day.registrations(), true);
    }

    /** What a member looks for, and can tell of. */
    public void exchange(UUID member, String offer, String need) {
        if (offer != null) {
            entities.createNativeQuery("insert into member_offers (member_id, position, text) values (?1, 0, ?2)")
                    .setParameter(1, member).setParameter(2, offer).executeUpdate();
        }
        if (need != null) {
            entities.createNativeQuery("insert into member_needs (member_id, position, text) values (?1, 0, ?2)")
                    .setParameter(1, member).setParameter(2, need).executeUpdate();
        }
    }

    /** The key that stands in the link of somebody's letter. */
    public String link(UUID registration) {
        var token = SecretToken.fresh();
        entities.createNativeQuery("insert into participation_keys (digest, registration_id, expires_at) values (?1, ?2, now() + interval '9 days')")
                .setParameter(1, token.digest()).setParameter(2, registration).executeUpdate();
        return token.text();
    }

    public void showEmail(String username, boolean shown) {
        entities.createNativeQuery("update members set email_visible = ?1 where id = ?2").setParameter(1, shown)
                .setParameter(2, events.member(username)).executeUpdate();
    }

    public void update(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** As if it had ended so long ago. */
    public void past(UUID event, Duration ago) {
        var end = Instant.now().minus(ago).minusSeconds(1);
        entities.createNativeQuery("update events set starts_at = ?1, ends_at = ?2 where id = ?3")
                .setParameter(1, end.minus(Duration.ofHours(2))).setParameter(2, end).setParameter(3, event).executeUpdate();
    }

    public long count(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Long.class);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return (Long) query.getSingleResult();
    }
}
