package fr.reseauclimat.topic;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Topics, and their votes, which are rows without an object: nobody but the voter has anything to do with one. */
@ApplicationScoped
public class TopicRepository implements PanacheRepositoryBase<Topic, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.ofEvents("topic-backers", "topics", Period.ofYears(1), this::forgetBackers),
                RetentionRule.of("decided-topics", "topics", Period.ofYears(2), Since.DECISION, this::eraseDecidedBefore),
                RetentionRule.of("open-topics", "topics", Period.ofYears(3), Since.WRITING, this::eraseOpenSince));
    }

    public void back(UUID topic, UUID member, Instant now) {
        getEntityManager().createNativeQuery("""
                insert into topic_backings (topic_id, member_id, backed_at) values (?1, ?2, ?3) on conflict do nothing""")
                .setParameter(1, topic).setParameter(2, member).setParameter(3, now).executeUpdate();
    }

    public void withdraw(UUID topic, UUID member) {
        getEntityManager().createNativeQuery("delete from topic_backings where topic_id = ?1 and member_id = ?2")
                .setParameter(1, topic).setParameter(2, member).executeUpdate();
    }

    /** Whoever backs both has one vote, as before. */
    public void moveBackers(UUID from, UUID to) {
        getEntityManager().createNativeQuery("""
                insert into topic_backings (topic_id, member_id, backed_at)
                select ?2, member_id, backed_at from topic_backings where topic_id = ?1 on conflict do nothing""")
                .setParameter(1, from).setParameter(2, to).executeUpdate();
        getEntityManager().createNativeQuery("delete from topic_backings where topic_id = ?1")
                .setParameter(1, from).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    public List<UUID> backers(UUID topic) {
        return getEntityManager()
                .createNativeQuery("select member_id from topic_backings where topic_id = ?1 order by backed_at, member_id", UUID.class)
                .setParameter(1, topic).getResultList();
    }

    public long countOpen(UUID member) {
        return count("proposedBy.id = ?1 and standing = ?2 and event is null", member, TopicStanding.OPEN);
    }

    /** @return whether this member runs an event that is not over: then topics can be picked for it */
    public boolean runsOpenEvent(UUID member) {
        return !getEntityManager().createNativeQuery("""
                select 1 from event_facilitators f join event_dates e on e.id = f.event_id
                where f.member_id = ?1 and e.state not in ('HELD', 'CANCELLED') limit 1""")
                .setParameter(1, member).getResultList().isEmpty();
    }

    public List<Topic> pickedFor(UUID event) {
        return list("event.id", event);
    }

    /** @return how many votes now are a number only, because their event ended before then */
    int forgetBackers(Instant endedBefore) {
        getEntityManager().createNativeQuery("""
                update topics t set former_backers = former_backers
                    + (select count(*) from topic_backings b where b.topic_id = t.id)
                where t.event_id in (select e.id from event_dates e where e.ends_at < ?1)""")
                .setParameter(1, endedBefore).executeUpdate();
        return getEntityManager().createNativeQuery("""
                delete from topic_backings where topic_id in
                    (select t.id from topics t join event_dates e on e.id = t.event_id where e.ends_at < ?1)""")
                .setParameter(1, endedBefore).executeUpdate();
    }

    private void eraseDecidedBefore(Instant moment) {
        list("standing <> ?1 and decidedAt < ?2", TopicStanding.OPEN, moment).forEach(this::delete);
    }

    /** What nobody took up is forgotten in the end. */
    private void eraseOpenSince(Instant moment) {
        list("standing = ?1 and event is null and proposedAt < ?2", TopicStanding.OPEN, moment).forEach(this::delete);
    }
}
