package fr.reseauclimat.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.text.MailAddress;

class MemberTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private final Member member = new Member(" Nadia ", "Perrin", MailAddress.of("nadia@example.org"), MemberRole.AGENT, MORNING);

    @Test
    void namesLoseTheSpacesAroundThem() {
        assertThat(member.fullName()).isEqualTo("Nadia Perrin");
    }

    @Test
    void anAccountIsNeverGivenToASecondPerson() {
        member.recognise("one");
        member.recognise("one");
        assertThatThrownBy(() -> member.recognise("two")).isInstanceOf(IllegalStateException.class);
        assertThat(member.subject()).isEqualTo("one");
    }

    @Test
    void comingBackAfterAWhileIsANewVisit() {
        member.visit(MORNING);
        assertThat(member.previousVisitAt()).isNull();
        member.visit(MORNING.plusSeconds(60 * 29));
        assertThat(member.previousVisitAt()).isNull();
        member.visit(MORNING.plusSeconds(60 * 60));
        assertThat(member.previousVisitAt()).isEqualTo(MORNING.plusSeconds(60 * 29));
        assertThat(member.lastVisitAt()).isEqualTo(MORNING.plusSeconds(60 * 60));
    }

    @Test
    void aMemberIsWelcomedOnce() {
        member.welcome(MORNING);
        member.welcome(MORNING.plusSeconds(1));
        assertThat(member.welcomedAt()).isEqualTo(MORNING);
    }

    @Test
    void skillsThatDifferByCaseAreOneAndBlankOnesNone() {
        member.exchange(List.of("Animation", "animation ", " ", "Mobilité"), List.of("Visite", " "), List.of());
        assertThat(member.skills()).containsExactly("Animation", "Mobilité");
        assertThat(member.offers()).containsExactly("Visite");
    }

    @Test
    void addressAndNumberAreHiddenUntilTheirOwnerSaysOtherwise() {
        assertThat(member.visibility().email()).isFalse();
        assertThat(member.visibility().phone()).isFalse();
    }

    @Test
    void theRoleThatTellsMostRepresentsAPersonWithSeveral() {
        assertThat(MemberRole.of(Set.of(Roles.ADMINISTRATOR, Roles.ADEME))).contains(MemberRole.ADEME);
        assertThat(MemberRole.of(Set.of("offline_access"))).isEmpty();
    }
}
