package fr.reseauclimat.member.joining;

import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.text.SearchText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class CandidacyRepository implements PanacheRepositoryBase<Candidacy, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.of("join-requests", "request", Period.ofDays(90), Since.DECISION, this::eraseDecidedBefore, "Candidacy"));
    }

    /** Two requests from one address at once are one after the other, though neither has a row to lock yet. */
    void lockAddress(MailAddress email) {
        getEntityManager().createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:email))) locked")
                .setParameter("email", email.key()).getSingleResult();
    }

    boolean hasPending(MailAddress email) {
        return count("lower(email) = ?1 and state = ?2", email.key(), JoinRequestState.PENDING) > 0;
    }

    Optional<Candidacy> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whole requests, with what they refer to: a page of them is short, and all of it is shown. */
    List<Candidacy> page(JoinRequestState state, String typed, String orderBy, PageQuery page) {
        var parameters = new HashMap<String, Object>();
        var where = where(state, typed, parameters);
        var query = getEntityManager().createQuery("""
                from Candidacy c
                left join fetch c.organisation left join fetch c.newOrganisationTerritory left join fetch c.territory
                left join fetch c.decidedBy""" + where + orderBy + ", c.id", Candidacy.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    }

    long count(JoinRequestState state, String typed) {
        var parameters = new HashMap<String, Object>();
        return count("from Candidacy c" + where(state, typed, parameters), parameters);
    }

    private void eraseDecidedBefore(Instant limit) {
        list("state <> ?1 and decidedAt < ?2", JoinRequestState.PENDING, limit).forEach(this::delete);
    }

    private static String where(JoinRequestState state, String typed, Map<String, Object> parameters) {
        var where = new StringBuilder(" where true");
        if (state != null) {
            where.append(" and c.state = :state");
            parameters.put("state", state);
        }
        var words = SearchText.words(typed);
        for (int i = 0; i < words.size(); i++) {
            where.append(" and search_key(concat(c.firstName, ' ', c.lastName, ' ', c.email, ' ',"
                    + " coalesce(c.newOrganisationName, ''))) like :word").append(i);
            parameters.put("word" + i, "%" + words.get(i) + "%");
        }
        return where.toString();
    }
}
