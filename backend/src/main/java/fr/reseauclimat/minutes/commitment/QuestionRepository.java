package fr.reseauclimat.minutes.commitment;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who must be asked about what, and who was. */
@ApplicationScoped
class QuestionRepository implements Retained {

    /** Of a member: that member, where somebody of the own organisation comes too. Of an organisation: those of it who come. */
    private static final String DUE = """
            select c.id commitment_id, e.id event_id, m.id subject, e.starts_at, c.added_at
            from commitments c
            join minutes x on x.id = c.minutes_id
            join people m on m.id = c.member_id or c.member_id is null and m.organisation_id = c.organisation_id
            join event_dates e on e.state = 'PUBLISHED' and e.id <> x.event_id and e.starts_at > :now and e.starts_at <= :latest
            where c.state = 'OPEN'
              and exists (select 1 from people_at_events p where p.event_id = e.id and p.state = 'REGISTERED'
                            and (p.member_id = m.id or c.member_id is not null and p.organisation_id = m.organisation_id))
              and not exists (select 1 from commitment_questions q
                              where q.commitment_id = c.id and q.event_id = e.id and q.member_id = m.id)""";

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("commitment-names", "minutes", Period.ofYears(2), this::forgetBefore, "Commitment"));
    }

    /** @return members who must be asked before an event */
    Due due(Instant now, Instant latest) {
        return new Due.Found("select subject, event_id from (" + DUE + ") q group by subject, event_id order by min(starts_at)",
                Map.of("now", now, "latest", latest));
    }

    /** @return the commitments that this member is to be asked about before this event */
    List<UUID> due(UUID memberId, UUID eventId, Instant now, Instant latest) {
        return session.createNativeQuery("select commitment_id from (" + DUE
                + ") q where subject = :member and event_id = :event order by added_at", UUID.class)
                .setParameter("member", memberId).setParameter("event", eventId)
                .setParameter("now", now).setParameter("latest", latest).getResultList();
    }

    /** Once for a commitment, an event and a member: a second row is refused by the database. */
    void note(UUID commitmentId, UUID memberId, UUID eventId, Instant now) {
        session.createNativeMutationQuery("""
                insert into commitment_questions (commitment_id, event_id, member_id, asked_at) values (:commitment, :event, :member, :now)""")
                .setParameter("commitment", commitmentId).setParameter("event", eventId)
                .setParameter("member", memberId).setParameter("now", now).executeUpdate();
    }

    /** @return how many names and questions of events that ended before were forgotten */
    int forgetBefore(Instant moment) {
        var names = session.createNativeMutationQuery("""
                update commitments c set member_id = null, who = null from minutes x, event_dates e
                where x.id = c.minutes_id and e.id = x.event_id and e.ends_at < :before and (c.member_id is not null or c.who is not null)""")
                .setParameter("before", moment).executeUpdate();
        return names + session.createNativeMutationQuery("delete from commitment_questions where asked_at < :before")
                .setParameter("before", moment).executeUpdate();
    }
}
