package fr.reseauclimat.member.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.member.MemberFixtures;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.Visibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class MemberResourceTest {

    private static boolean filled;
    private static UUID syndicate;
    private static UUID hidden;
    private static UUID open;

    @Inject
    MemberFixtures fixtures;

    @BeforeEach
    void fill() {
        if (filled) {
            return;
        }
        syndicate = fixtures.organisation("Syndicat de l’Énergie du Clunisois", "LOCAL_AUTHORITY", null);
        hidden = fixtures.member("annuaire-hidden", MemberRole.AGENT, member -> {
            member.rename("Éloïse", "Zzannuaire");
            member.workFor(fixtures.organisation(syndicate), fixtures.territory("COM-71137"), "Chargée de mission");
            member.present("Dix ans de terrain.", "03 80 00 00 01");
            member.exchange(List.of("Covoiturage rural", "Animation"), List.of("Faire visiter notre chaufferie"),
                    List.of("Un avis sur l’autopartage"));
            member.interest(List.of(fixtures.theme("mobilite-rurale"), fixtures.theme("forets")));
        });
        open = fixtures.member("annuaire-open", MemberRole.ELECTED_OFFICIAL, member -> {
            member.rename("Bruno", "Zzannuaire");
            member.present(null, "03 80 00 00 02");
            member.show(new Visibility(true, true, true));
            member.exchange(List.of("covoiturage"), List.of(), List.of());
        });
        filled = true;
    }

    @Test
    void visitorsAndMachinesDoNotSeeTheDirectory() {
        given().get("/api/members").then().statusCode(401);
        given().get("/api/members/" + open).then().statusCode(401);
        Tokens.as("machine").get("/api/members").then().statusCode(403);
    }

    @Test
    void searchForgivesAccentsAndTakesWordsFromAnywhere() {
        found("zzannuaire eloise").body("items.id", contains(hidden.toString()));
        found("zzannuaire energie").body("items.id", contains(hidden.toString()));
        found("zzannuaire covoit").body("items.id", containsInAnyOrder(hidden.toString(), open.toString()));
        found("zzannuaire chaufferie").body("items.id", contains(hidden.toString()));
        found("zzannuaire autopartage").body("items.id", contains(hidden.toString()));
        found("zzannuaire locomotive").body("items", empty());
    }

    @Test
    void signsOfAQueryAreNoWildcardsAndNoSql() {
        found("zzannuaire %").body("total", equalTo(2));
        found("zzannuaire' or 1=1 --").body("items", empty());
        asMember().get("/api/members?sort=name;drop table members").then().statusCode(400);
        asMember().get("/api/members?role=EMPEROR").then().statusCode(400);
    }

    @Test
    void everyFilterNarrows() {
        asMember().get("/api/members?theme=&role=&organisationKind=").then().statusCode(200);
        only("role=AGENT");
        only("organisation=" + syndicate);
        only("organisationKind=LOCAL_AUTHORITY");
        only("skill=covoiturage rural");
        only("offers=visiter");
        only("needs=autopartage");
        only("theme=0199a000-0000-7000-8000-000000000007");
        only("territory=DEP-71");
        asMember().get("/api/members?q=zzannuaire&territory=DEP-2A").then().statusCode(200).body("items", empty());
    }

    @Test
    void theListIsSortedAndPaged() {
        asMember().get("/api/members?q=zzannuaire&size=1&page=2").then().statusCode(200)
                .body("items.firstName", contains("Éloïse")).body("total", equalTo(2))
                .header("Link", containsString("page=2"));
        asMember().get("/api/members?q=zzannuaire&sort=-firstName").then()
                .body("items.firstName", contains("Éloïse", "Bruno"));
    }

    @Test
    void aRowCarriesThemesAndSkillsInOrder() {
        found("zzannuaire eloise")
                .body("items[0].themes.slug", contains("forets", "mobilite-rurale"))
                .body("items[0].skills", contains("Animation", "Covoiturage rural"))
                .body("items[0].organisation.name", startsWith("Syndicat"))
                .body("items[0].photoUrl", nullValue());
    }

    @Test
    void whatAMemberHidesIsNotSentToAnybody() {
        for (var role : Roles.HUMAN) {
            Tokens.as("curious-" + role, role).get("/api/members/" + hidden).then().statusCode(200)
                    .body("email", nullValue()).body("phone", nullValue())
                    .body("biography", equalTo("Dix ans de terrain."))
                    .body("offers", hasSize(1));
        }
        asMember().get("/api/members/" + open).then().statusCode(200)
                .body("email", equalTo(Tokens.email("annuaire-open")))
                .body("phone", equalTo("03 80 00 00 02"));
    }

    @Test
    void anUnknownMemberIsNotFound() {
        asMember().get("/api/members/" + UUID.randomUUID()).then().statusCode(404)
                .body("type", equalTo("urn:reseau-climat:problem:not-found"));
        asMember().get("/api/members/not-an-id").then().statusCode(404);
    }

    @Test
    void skillsAreSuggestedByTheStartOfAWord() {
        asMember().get("/api/members/skills?q=COVOÎT").then().statusCode(200)
                .body("items", hasItem("Covoiturage rural")).body("items", everyItem(containsString("ovoiturage")));
        asMember().get("/api/members/skills?q=rur").then().body("items", hasItem("Covoiturage rural"));
        asMember().get("/api/members/skills?q=oiturage").then().body("items", not(hasItem("Covoiturage rural")));
    }

    private void only(String filter) {
        asMember().get("/api/members?q=zzannuaire&" + filter).then().statusCode(200)
                .body("items.id", contains(hidden.toString())).body("total", equalTo(1));
    }

    private static io.restassured.response.ValidatableResponse found(String q) {
        return asMember().queryParam("q", q).get("/api/members").then().statusCode(200);
    }

    private static RequestSpecification asMember() {
        return Tokens.as("reader", Roles.AGENT);
    }
}
