package fr.reseauclimat.event.discussion;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class DiscussionTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    EntityManager entities;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String claire = "talk-claire-" + run;
    private final String ademe = "talk-ademe-" + run;

    @Test
    void whatIsSaidIsReadByThoseWhoPrepareTheEventAndTakenBackByItsAuthor() {
        fixtures.member(ademe);
        var comments = comments(fixtures.published(claire, Plans.soon()));
        var first = post(claire(), comments, "Qui guide la visite ?");
        post(ademe(), comments, "La mairie.");
        claire().get(comments).then().statusCode(200).body("items.text", contains("La mairie.", "Qui guide la visite ?"))
                .body("items.removable", contains(false, true));
        claire().get(comments + "?sort=postedAt").then().body("items[0].id", equalTo(first));
        var answer = claire().get(comments).then().extract().<String>path("items[0].id");
        claire().delete(comments + "/" + answer).then().statusCode(403);
        claire().delete(comments + "/" + first).then().statusCode(204);
        claire().delete(comments + "/" + first).then().statusCode(404);
        fixtures.member("talk-nadia");
        as("talk-nadia", Roles.AGENT).get(comments).then().statusCode(403);
        as("talk-nadia", Roles.AGENT).contentType(ContentType.JSON).body("{\"text\": \"Bonjour\"}").post(comments).then().statusCode(403);
        claire().contentType(ContentType.JSON).body("{\"text\": \" \"}").post(comments).then().statusCode(400);
    }

    @Test
    void thoseWhoPrepareHearOfItButNotWhoSaidIt() {
        fixtures.member(ademe);
        var comments = comments(fixtures.draft(claire, Plans.soon()));
        post(ademe(), comments, "Un");
        var second = post(ademe(), comments, "Deux");
        assertThat(noted(claire)).isEqualTo(2);
        assertThat(noted(ademe)).isZero();
        ademe().delete(comments + "/" + second).then().statusCode(204);
        assertThat(noted(claire)).as("what is taken back is not told").isEqualTo(1);
        post(claire(), comments, "Merci");
        assertThat(noted(ademe)).as("whoever took part hears the answer").isEqualTo(1);
    }

    private long noted(String username) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery("""
                select count(*) from notices n join members m on m.id = n.member_id
                where m.email = :address and n.occasion = 'COMMENT_POSTED' and n.told_at is null""", Long.class)
                .setParameter("address", Tokens.email(username)).getSingleResult());
    }

    private static String post(RequestSpecification who, String comments, String text) {
        return who.contentType(ContentType.JSON).body("{\"text\": \"" + text + "\"}").post(comments).then().statusCode(201).extract().path("id");
    }

    private static String comments(UUID event) {
        return "/api/events/" + event + "/comments";
    }

    private RequestSpecification claire() {
        return as(claire, Roles.AGENT);
    }

    private RequestSpecification ademe() {
        return as(ademe, Roles.ADEME);
    }
}
