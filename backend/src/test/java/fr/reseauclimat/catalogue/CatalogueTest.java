package fr.reseauclimat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.UUID;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class CatalogueTest {

    private static final String RUNS = "catalogue-runs";
    private static final String READS = "catalogue-reads";

    @Inject
    EventFixtures events;

    @Inject
    MinutesFixtures minutes;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    @Test
    void whatIsPublishedIsInItAtOnceForThoseWhoSeeItAndNoLongerOnceItIsCalledOff() {
        events.member(READS);
        var draft = events.draft(RUNS, Plans.soon());
        var open = events.published(RUNS, Plans.soon().visibility(EventVisibility.PUBLIC));
        var shared = events.published(RUNS, Plans.soon().visibility(EventVisibility.MEMBERS));

        shows(visitor(), "EVENT", open);
        hides(visitor(), "EVENT", shared);
        shows(member(READS), "EVENT", shared);
        hides(member(RUNS), "EVENT", draft);

        events.cancel(open);
        hides(visitor(), "EVENT", open);
    }

    @Test
    void whatIsForAGroupIsInItForThatGroupAndForNobodyElseStaffIncluded() {
        events.member(READS);
        events.member("catalogue-staff");
        var seminar = events.published(RUNS, Plans.soon().visibility(EventVisibility.INVITED));
        hides(member(READS), "EVENT", seminar);
        hides(as("catalogue-staff", Roles.ADEME), "EVENT", seminar);
        shows(member(RUNS), "EVENT", seminar);

        events.invite(seminar, READS);
        shows(member(READS), "EVENT", seminar);
    }

    @Test
    void minutesAreInItOnceTheyArePublishedAndFollowWhoSeesTheirDay() {
        events.member(READS);
        var day = minutes.begun(EventVisibility.PUBLIC);
        hides(visitor(), "MINUTES", day.event());
        minutes.write(day, 1, "<p>On a parlé.</p>");
        MinutesFixtures.mina().post(day.path() + "/versions").then().statusCode(201);
        shows(visitor(), "MINUTES", day.event());

        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("update Event e set e.visibility = 'MEMBERS' where e.id = :id")
                .setParameter("id", day.event()).executeUpdate());
        jobs.run("catalogue");
        hides(visitor(), "MINUTES", day.event());
        shows(member(READS), "MINUTES", day.event());

        events.cancel(day.event());
        hides(member(READS), "MINUTES", day.event());
    }

    @Test
    void aTopicThatWasSetAsideIsNoLongerOffered() {
        events.member(RUNS);
        events.member(READS);
        var id = UUID.fromString(member(RUNS).contentType("application/json")
                .body("{\"title\": \"Ombrières du catalogue\", \"reason\": \"Pour savoir ce que cela coûte.\", \"themeIds\": []}")
                .post("/api/topics").then().statusCode(201).extract().path("id"));
        member(READS).get("/api/catalogue?q=OMBRIERES catalogue").then().statusCode(200)
                .body("items.id", contains(id.toString())).body("items[0].kind", equalTo("TOPIC"));
        visitor().get("/api/catalogue?q=ombrieres catalogue").then().statusCode(200).body("total", equalTo(0));

        as(RUNS, Roles.ADEME).contentType("application/json").body("{\"reason\": \"Déjà traité l’an dernier.\"}")
                .post("/api/topics/" + id + "/setting-aside").then().statusCode(200);
        hides(member(READS), "TOPIC", id);
    }

    @Test
    void peopleAndStructuresAreInItEachForThoseWhoSeeThem() {
        var id = events.member("catalogue-person");
        shows(member("catalogue-person"), "MEMBER", id);
        hides(visitor(), "MEMBER", id);
        var organisation = as(RUNS, Roles.ADEME).contentType("application/json")
                .body("{\"name\": \"Atelier du catalogue\", \"kind\": \"ASSOCIATION\", \"territoryId\": \"DEP-71\"}")
                .post("/api/organisations").then().statusCode(201).extract().<String>path("id");
        visitor().get("/api/catalogue?kind=ORGANISATION&territory=REG-27&q=atelier").then()
                .body("items.id", hasItem(organisation)).body("items.kind", everyItem(equalTo("ORGANISATION")));
        visitor().get("/api/catalogue?territory=REG-53&q=atelier du catalogue").then().body("total", equalTo(0));
    }

    @Test
    void onlyWhatCameSinceIsNew() {
        var before = Instant.now();
        var id = events.published(RUNS, Plans.soon().visibility(EventVisibility.PUBLIC));
        visitor().queryParam("since", before.toString()).get("/api/catalogue?kind=EVENT").then().body("items.id", hasItem(id.toString()));
        visitor().queryParam("since", Instant.now().toString()).get("/api/catalogue").then().body("total", equalTo(0));
    }

    @Test
    void theNightMendsWhatWasWrittenPastHibernate() {
        var lost = events.published(RUNS, Plans.soon().visibility(EventVisibility.PUBLIC));
        var gone = events.published(RUNS, Plans.soon().visibility(EventVisibility.PUBLIC));
        QuarkusTransaction.requiringNew().run(() -> {
            sql("delete from catalogue_cards where object_id = ?1", lost);
            sql("delete from events where id = ?1", gone);
        });
        hides(visitor(), "EVENT", lost);
        jobs.run("catalogue");
        shows(visitor(), "EVENT", lost);
        hides(visitor(), "EVENT", gone);
    }

    @Test
    void ofWhatWasWithdrawnNothingIsKeptButThatItWasThere() {
        var id = events.published(RUNS, Plans.soon().visibility(EventVisibility.PUBLIC));
        events.cancel(id);
        var kept = (Object[]) entities.createNativeQuery("select title, summary, withdrawn_at is not null from catalogue_cards where object_id = ?1")
                .setParameter(1, id).getSingleResult();
        assertThat(kept).containsExactly("", "", true);
    }

    private void sql(String statement, UUID id) {
        entities.createNativeQuery(statement).setParameter(1, id).executeUpdate();
    }

    private static void shows(RequestSpecification reader, String kind, UUID id) {
        asked(reader, kind, hasItem(id.toString()));
    }

    private static void hides(RequestSpecification reader, String kind, UUID id) {
        asked(reader, kind, not(hasItem(id.toString())));
    }

    private static void asked(RequestSpecification reader, String kind, Matcher<?> ids) {
        reader.get("/api/catalogue?size=200&kind=" + kind).then().statusCode(200).body("items.id", ids);
    }

    private static RequestSpecification visitor() {
        return given();
    }

    private static RequestSpecification member(String username) {
        return as(username, Roles.AGENT);
    }
}
