package fr.reseauclimat.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CurrentMemberTest {

    @Inject
    MemberRepository members;

    @Inject
    AccountLinking linking;

    @Test
    void aVerifiedAddressLinksTheAccountToTheInvitedMember() {
        var id = invited("linked@example.org");
        assertThat(linking.link("subject-linked", MailAddress.of("Linked@Example.org"))).contains(id);
        assertThat(subjectOf(id)).contains("subject-linked");
    }

    @Test
    void anAddressThatNobodyVerifiedLinksNothing() {
        var id = invited("unverified@example.org");
        assertThat(linking.link("subject-unverified", null)).isEmpty();
        assertThat(subjectOf(id)).isEmpty();
    }

    @Test
    void aMemberWhoHasAnAccountIsNotTakenOver() {
        var id = invited("taken@example.org");
        linking.link("rightful", MailAddress.of("taken@example.org"));
        assertThat(linking.link("intruder", MailAddress.of("taken@example.org"))).isEmpty();
        assertThat(subjectOf(id)).contains("rightful");
    }

    @Test
    void manyFirstRequestsAtOnceLinkOnce() throws Exception {
        var id = invited("race@example.org");
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Optional<UUID>> first = () -> linking.link("racer", MailAddress.of("race@example.org"));
            for (var outcome : threads.invokeAll(java.util.Collections.nCopies(16, first))) {
                assertThat(outcome.get()).contains(id);
            }
        }
    }

    private UUID invited(String email) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var member = new Member("Invité", "Membre", MailAddress.of(email), MemberRole.AGENT, Instant.now());
            members.persist(member);
            return member.id();
        });
    }

    private Optional<String> subjectOf(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Optional.ofNullable(members.findById(id).subject()));
    }
}
