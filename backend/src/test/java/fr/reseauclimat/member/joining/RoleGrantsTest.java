package fr.reseauclimat.member.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** Every role tries to make somebody of every role. */
@QuarkusTest
@ApiTest
class RoleGrantsTest {

    private static final String PATH = "/api/join-requests";

    /** Administrators decide on no request; what they are adds to what else somebody is. */
    private static final Map<MemberRole, Set<MemberRole>> EXPECTED = new EnumMap<>(Map.of(
            MemberRole.ADEME, Set.of(MemberRole.ELECTED_OFFICIAL, MemberRole.AGENT, MemberRole.ASSOCIATION, MemberRole.ADEME),
            MemberRole.MISSIONS_PUBLIQUES,
            Set.of(MemberRole.ELECTED_OFFICIAL, MemberRole.AGENT, MemberRole.ASSOCIATION, MemberRole.MISSIONS_PUBLIQUES),
            MemberRole.ELECTED_OFFICIAL, Set.of(),
            MemberRole.AGENT, Set.of(),
            MemberRole.ASSOCIATION, Set.of(),
            MemberRole.ADMINISTRATOR, Set.of()));

    private int sent;

    @Test
    void aRoleIsGrantedByWhoeverMayAndByNobodyElse() {
        for (var actor : MemberRole.values()) {
            assertThat(granted(actor.realmRole())).as("what %s grants", actor).isEqualTo(EXPECTED.get(actor));
        }
    }

    @Test
    void anAdministratorWhoLetsPeopleInGrantsRolesOfStaffButMakesNoAdministrator() {
        assertThat(granted(Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR))
                .containsExactlyInAnyOrder(MemberRole.ELECTED_OFFICIAL, MemberRole.AGENT, MemberRole.ASSOCIATION,
                        MemberRole.ADEME, MemberRole.MISSIONS_PUBLIQUES);
    }

    @Test
    void thePagesAreToldWhatTheyMayOffer() {
        for (var actor : Set.of(MemberRole.ADEME, MemberRole.MISSIONS_PUBLIQUES, MemberRole.AGENT)) {
            List<String> offered = as(actor.realmRole()).get("/api/me").then().statusCode(200).extract().path("grantableRoles");
            assertThat(offered).containsExactlyInAnyOrderElementsOf(EXPECTED.get(actor).stream().map(Enum::name).toList());
        }
    }

    @Test
    void whoIsRefusedARoleHasMadeNobody() {
        var id = submitted();
        approve(id, MemberRole.ADEME, Roles.MISSIONS_PUBLIQUES);
        as(Roles.ADEME).get(PATH + "/" + id).then().statusCode(200);
        assertThat(as(Roles.ADEME).get(PATH + "/" + id).path("state").toString()).isEqualTo("PENDING");
    }

    private Set<MemberRole> granted(String... holder) {
        var granted = new ArrayList<MemberRole>();
        Stream.of(MemberRole.values()).filter(role -> {
            var status = approve(submitted(), role, holder);
            assertThat(status).isIn(200, 403);
            return status == 200;
        }).forEach(granted::add);
        return Set.copyOf(granted);
    }

    private String submitted() {
        var name = "granted-" + ++sent + "-" + System.nanoTime();
        given().contentType("application/json").body(Map.of("firstName", "Camille", "lastName", name,
                "email", name + "@example.org", "role", "ASSOCIATION",
                "newOrganisation", Map.of("name", "Collectif " + name, "kind", "ASSOCIATION", "territoryId", "DEP-71"),
                "consent", true, "locale", "fr")).post(PATH).then().statusCode(202);
        return as(Roles.ADEME).queryParam("q", name).get(PATH).path("items[0].id");
    }

    private static int approve(String id, MemberRole role, String... holder) {
        return as(holder).contentType("application/json").body(Map.of("role", role)).post(PATH + "/" + id + "/approval").statusCode();
    }

    private static RequestSpecification as(String... roles) {
        return Tokens.as("grants-" + String.join("-", roles), roles);
    }
}
