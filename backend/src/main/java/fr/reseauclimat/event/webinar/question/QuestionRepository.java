package fr.reseauclimat.event.webinar.question;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<WebinarQuestion, UUID> {

    private static final Map<String, String> SORTS = Map.of(
            "state", "case q.state when 'OPEN' then 1 when 'ANSWERED' then 2 else 3 end",
            "votes", "votes", "askedAt", "q.asked_at");

    private static final String COLUMNS = """
            q.id, q.text, case when ? then coalesce(m.first_name || ' ' || m.last_name, g.first_name || ' ' || g.last_name) end author,
            coalesce(q.%1$s = ?, false) mine, q.state, q.asked_at,
            (select count(*) from webinar_votes v where v.question_id = q.id) votes,
            exists (select 1 from webinar_votes v where v.question_id = q.id and v.%1$s = ?) my_vote""";

    private static final String FROM = """
            webinar_questions q left join people m on m.id = q.member_id
            left join people_at_events g on g.registration_id = q.registration_id""";

    Optional<WebinarQuestion> ofEvent(UUID eventId, UUID id) {
        return find("event.id = ?1 and id = ?2", eventId, id).firstResultOptional();
    }

    /**
     * @param named      whether the reader may know who asked
     * @param withHidden whether the reader moderates
     */
    Page<Question> list(UUID eventId, Asker reader, boolean named, boolean withHidden, PageQuery page) {
        return Listing.select(COLUMNS.formatted(reader.column()), named, reader.id(), reader.id()).from(FROM)
                .where("q.event_id = ? and (? or q.state <> 'HIDDEN')", eventId, withHidden).sorted(SORTS, "state,-votes,askedAt", "q.id")
                .page(getEntityManager(), page, row -> new Question(row.id("id"), row.text("text"), row.text("author"), row.is("mine"),
                        row.value(QuestionState.class, "state"), row.count("votes"), row.is("my_vote"), row.moment("asked_at")));
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
}
