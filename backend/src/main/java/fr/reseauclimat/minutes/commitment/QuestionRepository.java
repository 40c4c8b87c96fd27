package fr.reseauclimat.minutes.commitment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who must be asked about what, and who was. */
@ApplicationScoped
class QuestionRepository {

    /** Of a member: that member, where somebody of the own organisation comes too. Of an organisation: those of it who come. */
    private static final String DUE = """
            select c.id, e.id, m.id
            from commitments c
            join minutes x on x.id = c.minutes_id
            join members m on m.id = c.member_id or c.member_id is null and m.organisation_id = c.organisation_id
            join events e on e.state = 'PUBLISHED' and e.id <> x.event_id and e.starts_at > :now and e.starts_at <= :latest
            where c.state = 'OPEN'
              and exists (select 1 from registrations r join members o on o.id = r.member_id
                          where r.event_id = e.id and r.state = 'REGISTERED'
                            and (o.id = m.id or c.member_id is not null and o.organisation_id = m.organisation_id))
              and not exists (select 1 from commitment_questions q
                              where q.commitment_id = c.id and q.event_id = e.id and q.member_id = m.id)
            order by e.starts_at, m.id, c.added_at limit :most
            for update of c skip locked""";

    record Due(UUID commitmentId, UUID eventId, UUID memberId) {
    }

    @Inject
    Session session;

    List<Due> lockDue(Instant now, Instant latest, int most) {
        return session.createNativeQuery(DUE, Object[].class).setParameter("now", now).setParameter("latest", latest)
                .setParameter("most", most).getResultStream()
                .map(row -> new Due((UUID) row[0], (UUID) row[1], (UUID) row[2])).toList();
    }

    /** Once for a commitment, an event and a member: a second row is refused by the database. */
    void note(Due due, Instant now) {
        session.createNativeMutationQuery("""
                insert into commitment_questions (commitment_id, event_id, member_id, asked_at) values (:commitment, :event, :member, :now)""")
                .setParameter("commitment", due.commitmentId()).setParameter("event", due.eventId())
                .setParameter("member", due.memberId()).setParameter("now", now).executeUpdate();
    }

    /** @return how many names and questions of events that ended before were forgotten */
    int forgetBefore(Instant moment) {
        var names = session.createNativeMutationQuery("""
                update commitments c set member_id = null, who = null from minutes x, events e
                where x.id = c.minutes_id and e.id = x.event_id and e.ends_at < :before and (c.member_id is not null or c.who is not null)""")
                .setParameter("before", moment).executeUpdate();
        return names + session.createNativeMutationQuery("delete from commitment_questions where asked_at < :before")
                .setParameter("before", moment).executeUpdate();
    }
}
