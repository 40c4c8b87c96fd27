package fr.reseauclimat.event.webinar.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.paging.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<WebinarQuestion, UUID> {

    private static final Map<String, String> SORTS = Map.of(
            "state", "case q.state when 'OPEN' then 1 when 'ANSWERED' then 2 else 3 end",
            "votes", "votes", "askedAt", "q.asked_at");

    private static final String LIST = """
            select q.id, q.text, case when :named then coalesce(m.first_name || ' ' || m.last_name,
                                                                g.guest_first_name || ' ' || g.guest_last_name) end author,
                   coalesce(q.%1$s = :reader, false) mine,
                   q.state, (select count(*) from webinar_votes v where v.question_id = q.id) votes,
                   exists (select 1 from webinar_votes v where v.question_id = q.id and v.%1$s = :reader) my_vote,
                   q.asked_at, count(*) over () total
            from webinar_questions q left join members m on m.id = q.member_id
            left join registrations g on g.id = q.registration_id
            where q.event_id = :event and (:hidden or q.state <> 'HIDDEN')""";

    Optional<WebinarQuestion> ofEvent(UUID eventId, UUID id) {
        return find("event.id = ?1 and id = ?2", eventId, id).firstResultOptional();
    }

    /**
     * @param named      whether the reader may know who asked
     * @param withHidden whether the reader moderates
     */
    Page<Question> list(UUID eventId, Asker reader, boolean named, boolean withHidden, PageQuery page) {
        var order = page.orderBy(SORTS, "state,-votes,askedAt") + ", q.id";
        return Page.read(page, (offset, limit) -> read(eventId, reader, named, withHidden, order, offset, limit));
    }

    @SuppressWarnings("unchecked")
    private Slice<Question> read(UUID eventId, Asker reader, boolean named, boolean withHidden, String order, int offset, int limit) {
        List<Tuple> rows = getEntityManager().createNativeQuery(LIST.formatted(reader.column()) + order, Tuple.class)
                .setParameter("event", eventId).setParameter("reader", reader.id())
                .setParameter("named", named).setParameter("hidden", withHidden)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
        var total = rows.isEmpty() ? 0 : ((Number) rows.getFirst().get(8)).longValue();
        return new Slice<>(rows.stream().map(QuestionRepository::question).toList(), total);
    }

    long countOpenOf(UUID eventId, Asker asker) {
        return count("event.id = ?1 and (member.id = ?2 or registrationId = ?2) and state = ?3", eventId, asker.id(), QuestionState.OPEN);
    }

    void vote(UUID questionId, Asker voter) {
        getEntityManager().createNativeQuery("""
                insert into webinar_votes (question_id, %s) values (:question, :voter) on conflict do nothing""".formatted(voter.column()))
                .setParameter("question", questionId).setParameter("voter", voter.id()).executeUpdate();
    }

    void withdrawVote(UUID questionId, Asker voter) {
        getEntityManager().createNativeQuery("delete from webinar_votes where question_id = :question and " + voter.column() + " = :voter")
                .setParameter("question", questionId).setParameter("voter", voter.id()).executeUpdate();
    }

    private static Question question(Tuple row) {
        return new Question(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class), row.get(3, Boolean.class),
                QuestionState.valueOf(row.get(4, String.class)), ((Number) row.get(5)).longValue(), row.get(6, Boolean.class),
                row.get(7, Instant.class));
    }
}
