package fr.reseauclimat.member.joining;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class CandidacyRepository implements PanacheRepositoryBase<Candidacy, UUID>, Retained {

    private static final Map<String, String> SORTS = Map.of("submittedAt", "c.submitted_at", "decidedAt", "c.decided_at",
            "name", "search_key(c.last_name)", "state", "c.state");

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
    Page<Candidacy> page(JoinRequestState state, String typed, PageQuery page) {
        var found = Listing.select("c.id").from("join_requests c")
                .where(new SqlCondition().is("c.state", state).words(
                        "search_key(concat_ws(' ', c.first_name, c.last_name, c.email, c.new_organisation_name)) like ?", typed))
                .sorted(SORTS, "-submittedAt", "c.id").page(getEntityManager(), page, row -> row.id("id"));
        var whole = getEntityManager().createQuery("""
                from Candidacy c
                left join fetch c.organisation left join fetch c.newOrganisationTerritory left join fetch c.territory
                left join fetch c.decidedBy where c.id in :ids""", Candidacy.class).setParameter("ids", found.items())
                .getResultStream().collect(Collectors.toMap(Candidacy::id, Function.identity()));
        return found.map(whole::get);
    }

    private void eraseDecidedBefore(Instant limit) {
        list("state <> ?1 and decidedAt < ?2", JoinRequestState.PENDING, limit).forEach(this::delete);
    }
}
