package fr.reseauclimat.member.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.member.account.IdentityProvider.AccountRefusedException;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class InvitationJobTest {

    @Inject
    AccountInvitations invitations;

    @Inject
    AccountInvitationRepository repository;

    @Inject
    InvitationJob job;

    @Inject
    Jobs jobs;

    @Inject
    FakeIdentityProvider keycloak;

    @Inject
    Members members;

    @Test
    void anInvitationReachesKeycloakRightAfterTheCommit() {
        var email = "job-at-once@example.org";
        var id = member(email);
        invite(id);
        waitUntil(() -> state(id) == InvitationState.SENT);
        var account = keycloak.invitedTo(email).getFirst();
        assertThat(account.role()).isEqualTo(MemberRole.ASSOCIATION);
        assertThat(account.locale()).isEqualTo("fr");
    }

    @Test
    void whileKeycloakIsDownNothingIsLost() {
        var email = "job-down@example.org";
        keycloak.failFor(email, new IllegalStateException("Connection refused"));
        var id = member(email);
        invite(id);
        waitUntil(() -> load(id).attempts() == 1);
        assertThat(state(id)).isEqualTo(InvitationState.PENDING);
        assertThat(load(id).lastError()).contains("Connection refused");
        keycloak.recoverFor(email);
        makeDue(id);
        jobs.run(job.name());
        assertThat(state(id)).isEqualTo(InvitationState.SENT);
        assertThat(keycloak.invitedTo(email)).hasSize(1);
    }

    @Test
    void whatKeycloakRefusesIsShownInsteadOfRepeated() {
        var email = "job-refused@example.org";
        QuarkusTransaction.requiringNew().run(() -> members.save(
                new Member("Hélène", "Varenne", MailAddress.of("job-told@example.org"), MemberRole.ADEME, Instant.now())));
        keycloak.failFor(email, new AccountRefusedException("Keycloak refuses this name or address"));
        var id = member(email);
        invite(id);
        waitUntil(() -> state(id) == InvitationState.FAILED);
        assertThat(load(id).lastError()).contains("refuses");
        assertThat(noted(load(id).id())).as("staff is told").isGreaterThan(0);
    }

    private long noted(UUID invitation) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) repository.getEntityManager().createNativeQuery(
                "select count(*) from notices where subject_id = ?1 and occasion = 'INVITATION_FAILED'", Long.class)
                .setParameter(1, invitation).getSingleResult());
    }

    @Test
    void anApprovalThatIsRolledBackInvitesNobody() {
        var email = "job-rollback@example.org";
        var id = member(email);
        QuarkusTransaction.begin();
        invitations.invite(members.get(id));
        QuarkusTransaction.rollback();
        jobs.run(job.name());
        assertThat(keycloak.invitedTo(email)).isEmpty();
    }

    @Test
    void severalInstancesDoNotInviteTwice() throws Exception {
        var email = "job-parallel@example.org";
        keycloak.failFor(email, new IllegalStateException("down"));
        var id = member(email);
        invite(id);
        waitUntil(() -> load(id).attempts() == 1);
        keycloak.recoverFor(email);
        makeDue(id);
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Object> instance = () -> jobs.run(job.name());
            for (var done : threads.invokeAll(java.util.Collections.nCopies(6, instance))) {
                done.get();
            }
        }
        assertThat(keycloak.invitedTo(email)).hasSize(1);
    }

    @Test
    void theFirstSignInAcceptsTheInvitation() {
        var id = member(Tokens.email("job-first"));
        invite(id);
        waitUntil(() -> state(id) == InvitationState.SENT);
        Tokens.as("job-first", Roles.ASSOCIATION).get("/api/me").then().statusCode(200);
        assertThat(state(id)).isEqualTo(InvitationState.ACCEPTED);
        Tokens.as("job-staff", Roles.ADEME).post("/api/members/" + id + "/invitation").then().statusCode(409);
    }

    @Test
    void staffSendsAnInvitationAgain() {
        var id = member("job-again@example.org");
        Tokens.as("job-member", Roles.AGENT).post("/api/members/" + id + "/invitation").then().statusCode(403);
        Tokens.as("job-staff", Roles.ADEME).post("/api/members/" + UUID.randomUUID() + "/invitation").then().statusCode(404);
        Tokens.as("job-staff", Roles.ADEME).post("/api/members/" + id + "/invitation").then().statusCode(204);
        waitUntil(() -> keycloak.invitedTo("job-again@example.org").size() == 1);
        Tokens.as("job-staff", Roles.ADEME).post("/api/members/" + id + "/invitation").then().statusCode(204);
        waitUntil(() -> keycloak.invitedTo("job-again@example.org").size() == 2);
    }

    private UUID member(String email) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var member = new Member("Prénom", "Invité", MailAddress.of(email), MemberRole.ASSOCIATION, Instant.now());
            members.save(member);
            return member.id();
        });
    }

    private void invite(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> invitations.invite(members.get(id)));
    }

    private void makeDue(UUID id) {
        QuarkusTransaction.requiringNew().run(() ->
                repository.findByMember(id).orElseThrow().request(Instant.now().minus(Duration.ofSeconds(1))));
    }

    private AccountInvitation load(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> repository.findByMember(id).orElseThrow());
    }

    private InvitationState state(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> invitations.of(List.of(id)).get(id).state());
    }

    private static void waitUntil(java.util.function.BooleanSupplier reached) {
        var deadline = Instant.now().plusSeconds(20);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("reached in time").isBefore(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
