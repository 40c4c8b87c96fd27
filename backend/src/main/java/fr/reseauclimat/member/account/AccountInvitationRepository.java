package fr.reseauclimat.member.account;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;


import fr.reseauclimat.shared.job.Due;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AccountInvitationRepository implements PanacheRepositoryBase<AccountInvitation, UUID> {

    Optional<AccountInvitation> findByMember(UUID member) {
        return find("member.id", member).firstResultOptional();
    }

    Due due(Instant now) {
        return new Due.Found("""
                select id subject, cast(null as uuid) event_id from account_invitations
                where state = 'PENDING' and next_attempt_at <= :now order by next_attempt_at""", Map.of("now", now));
    }

    Map<UUID, Invitation> ofMembers(Collection<UUID> members) {
        record Row(UUID member, InvitationState state, String lastError) {
        }
        return getEntityManager().createQuery("""
                select i.member.id, i.state, i.lastError from AccountInvitation i where i.member.id in :members""",
                Row.class)
                .setParameter("members", members)
                .getResultStream()
                .collect(toMap(Row::member, row -> new Invitation(row.state, row.lastError)));
    }
}
