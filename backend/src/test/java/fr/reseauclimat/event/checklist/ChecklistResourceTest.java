package fr.reseauclimat.event.checklist;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class ChecklistResourceTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    @Test
    void whatMustBeDoneIsSortedByItsDayAndTickedOff() {
        var list = list();
        add(list, "Sans date", null);
        var late = add(list, "En retard", "\"2020-01-01\"");
        add(list, "Plus tard", "\"2099-01-01\"");
        claire().get(list).then().statusCode(200).body("items.label", contains("En retard", "Plus tard", "Sans date"))
                .body("items.late", contains(true, false, false));
        claire().put(list + "/" + late + "/completion").then().statusCode(200).body("late", equalTo(false))
                .body("doneBy.lastName", equalTo("check-claire"));
        claire().delete(list + "/" + late + "/completion").then().statusCode(200).body("doneAt", nullValue());
    }

    @Test
    void itsPeopleHearOnceOfWhatIsDueUnlessItIsPutOff() {
        var list = list();
        var item = add(list, "Traiteur", "\"" + LocalDate.now().plusDays(1) + "\"");
        add(list, "Plus tard", "\"" + LocalDate.now().plusDays(9) + "\"");
        add(list, "Oublié", "\"2020-01-01\"");
        jobs.run("due-tasks");
        jobs.run("due-tasks");
        assertThat(told(item)).isEqualTo(1);
        claire().header("If-Match", "*").contentType(ContentType.JSON).body("{\"label\": \"Traiteur\", \"dueOn\": \"" + LocalDate.now() + "\"}")
                .put(list + "/" + item).then().statusCode(200);
        jobs.run("due-tasks");
        assertThat(told(item)).as("it is told of its new day, in place of the old one").isEqualTo(1);
        claire().put(list + "/" + item + "/completion").then().statusCode(200);
        assertThat(told(item)).isZero();
    }

    private long told(String item) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                "select count(*) from notices where subject_id = cast(?1 as uuid)", Long.class).setParameter(1, item).getSingleResult());
    }

    @Test
    void ownerAndDayAreChangedWithTheVersionThatWasRead() {
        var list = list();
        var item = add(list, "Traiteur", null);
        var body = "{\"label\": \"Traiteur\", \"ownerId\": \"%s\", \"dueOn\": \"2099-03-04\"}";
        var owner = fixtures.member("check-paul");
        claire().contentType(ContentType.JSON).body(body.formatted(owner)).put(list + "/" + item).then().statusCode(428);
        claire().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body.formatted(owner)).put(list + "/" + item)
                .then().statusCode(200).body("owner.lastName", equalTo("check-paul")).body("dueOn", equalTo("2099-03-04"));
        claire().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body.formatted(owner)).put(list + "/" + item)
                .then().statusCode(412);
        claire().header("If-Match", "*").contentType(ContentType.JSON).body(body.formatted(UUID.randomUUID())).put(list + "/" + item)
                .then().statusCode(400).body("errors.field", contains("ownerId"));
        claire().delete(list + "/" + item).then().statusCode(204);
        claire().delete(list + "/" + item).then().statusCode(404);
    }

    @Test
    void theListOfTheNetworkIsAddedOnce() {
        var list = list();
        var total = claire().post(list + "/template").then().statusCode(200).body("total", greaterThan(5))
                .body("items.label", hasItem("Publier et inviter")).extract().<Integer>path("total");
        claire().post(list + "/template").then().statusCode(200).body("total", equalTo(total));
    }

    @Test
    void othersHaveNothingToDoWithIt() {
        fixtures.member("check-nadia");
        var published = "/api/events/" + fixtures.published("check-claire", Plans.soon()) + "/checklist";
        as("check-nadia", Roles.AGENT).get(published).then().statusCode(403);
        var item = add(published, "Secret", null);
        var other = list();
        claire().put(other + "/" + item + "/completion").then().statusCode(404);
    }

    private String list() {
        return "/api/events/" + fixtures.draft("check-claire", Plans.soon().kind(EventKind.WEBINAR)) + "/checklist";
    }

    private static String add(String list, String label, String dueOn) {
        return claire().contentType(ContentType.JSON).body("{\"label\": \"%s\", \"dueOn\": %s}".formatted(label, dueOn)).post(list)
                .then().statusCode(201).extract().path("id");
    }

    private static RequestSpecification claire() {
        return as("check-claire", Roles.AGENT);
    }
}
