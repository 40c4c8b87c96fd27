package fr.reseauclimat.nextstep;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.checklist.TaskState;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.account.InvitationState;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class NoticeTest {

    @Inject
    EventFixtures events;

    @Inject
    MinutesFixtures minutes;

    @Inject
    Jobs jobs;

    @Inject
    Retention retention;

    @Inject
    MailWriter writer;

    @Inject
    Event<StateChanged> changed;

    @Inject
    EntityManager entities;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String ines = "next-ines-" + run;
    private final String marc = "next-marc-" + run;
    private final String ademe = "next-ademe-" + run;
    private final String other = "next-other-" + run;

    @BeforeEach
    void people() {
        events.member(ines);
        events.member(marc);
        events.member(ademe, MemberRole.ADEME);
        events.member(other, MemberRole.ADEME);
    }

    @Test
    void whoeverHasToActNextIsToldAndNotWhoDidIt() {
        var event = draftOfTwo();
        step(ines(), event, "submission");
        jobs.run("notices");
        assertThat(events.subjects(ademe)).containsExactly("À valider\u00a0: " + title(event));
        assertThat(events.subjects(ines)).isEmpty();
        assertThat(events.subjects(marc)).as("the other who runs it has nothing to do").isEmpty();

        ademe().contentType(ContentType.JSON).body(Map.of("comment", "Précisez le public visé.")).post("/api/events/" + event + "/return")
                .then().statusCode(200);
        jobs.run("notices");
        assertThat(events.subjects(ines)).containsExactly("À revoir\u00a0: " + title(event));
        assertThat(events.text(ines)).contains("Précisez le public visé.").contains("/rencontres/" + event);

        anotherQuarterOfAnHour();
        step(ines(), event, "submission");
        step(ademe(), event, "validation");
        jobs.run("notices");
        assertThat(events.subjects(ines)).last().isEqualTo("À publier\u00a0: " + title(event));
        assertThat(events.subjects(marc)).last().isEqualTo("À publier\u00a0: " + title(event));
        assertThat(events.subjects(ademe)).as("she did it herself").hasSize(1);
        assertThat(events.subjects(other)).as("it is done: nobody else need look").hasSize(1);
    }

    @Test
    void whateverWaitsIsOneMailAQuarterOfAnHour() {
        var first = draftOfTwo();
        var second = draftOfTwo();
        step(ines(), first, "submission");
        step(ines(), second, "submission");
        jobs.run("notices");
        assertThat(events.subjects(ademe)).containsExactly("Du nouveau pour vous\u00a0: 2 sujets");
        step(ines(), draftOfTwo(), "submission");
        jobs.run("notices");
        assertThat(events.subjects(ademe)).as("not twice in a quarter of an hour").hasSize(1);
        anotherQuarterOfAnHour();
        jobs.run("notices");
        jobs.run("notices");
        assertThat(events.subjects(ademe)).as("and nothing twice").hasSize(2);
    }

    @Test
    void whoLeftIsNotTold() {
        var event = draftOfTwo();
        step(ines(), event, "submission");
        step(ademe(), event, "validation");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "delete from event_facilitators where event_id = ?1 and member_id = ?2")
                .setParameter(1, event).setParameter(2, events.member(marc)).executeUpdate());
        jobs.run("notices");
        assertThat(events.subjects(marc)).isEmpty();
        assertThat(events.subjects(ines)).hasSize(1);
    }

    @Test
    void aRequestToJoinIsToldToThoseWhoDecideOnIt() {
        join("joins-" + run + "@example.org").statusCode(202);
        jobs.run("notices");
        assertThat(events.subjects(ademe)).containsExactly("Demande d’adhésion à examiner");
        assertThat(events.subjects(ines)).isEmpty();
    }

    @Test
    void minutesAreToldToThoseWhoCameAndAmendmentsToThoseWhoWriteThem() {
        var day = minutes.begun(EventVisibility.MEMBERS);
        var anna = "next-anna-" + run;
        minutes.attend(day, anna, "AGENT");
        minutes.write(day, 1, "<p>On plante des haies.</p>");
        MinutesFixtures.mina().contentType(ContentType.JSON).body(Map.of("until", LocalDate.now().plusDays(7).toString()))
                .put(day.draft() + "/amendments-until").then().statusCode(200);
        as(anna, Roles.AGENT).contentType(ContentType.JSON).body(Map.of("remark", "Et des mares"))
                .post(day.path() + "/sections/" + MinutesFixtures.section(day, 1) + "/amendments").then().statusCode(201);
        assertThat(noted("mina")).contains("AMENDMENT_PROPOSED");
        MinutesFixtures.mina().post(day.path() + "/versions").then().statusCode(201);
        jobs.run("notices");
        assertThat(events.subjects(anna)).last().asString().startsWith("Le compte rendu est paru");
        MinutesFixtures.mina().post(day.path() + "/versions").then().statusCode(201);
        assertThat(noted(anna)).as("a second edition is no news").isEmpty();
    }

    @Test
    void whatNobodyCanPostponeIsToldOnce() {
        var event = draftOfTwo();
        var task = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                insert into checklist_items (id, event_id, label, owner_id, due_on, added_at) values (?1, ?2, 'Traiteur', ?3, current_date, now())""")
                .setParameter(1, task).setParameter(2, event).setParameter(3, events.member(marc)).executeUpdate());
        fire(new StateChanged(TaskState.OPEN, TaskState.DUE, task, event));
        fire(new StateChanged(InvitationState.PENDING, InvitationState.FAILED, UUID.randomUUID(), null));
        assertThat(noted(marc)).containsExactly("TASK_DUE");
        assertThat(noted(ines)).as("it has an owner").isEmpty();
        assertThat(noted(ademe)).containsExactly("INVITATION_FAILED");
        as(marc, Roles.AGENT).put("/api/events/" + event + "/checklist/" + task + "/completion").then().statusCode(200);
        assertThat(noted(marc)).as("it is done").isEmpty();
    }

    @Test
    void whoRunsAnEventHearsThatItIsOverOrCalledOff() {
        var event = draftOfTwo();
        events.publish(event);
        as(marc, Roles.AGENT).contentType(ContentType.JSON).body(Map.of("reason", "Neige")).post("/api/events/" + event + "/cancellation")
                .then().statusCode(200);
        assertThat(noted(ines)).containsExactly("EVENT_CANCELLED");
        assertThat(noted(marc)).isEmpty();
        var held = minutes.day(EventVisibility.MEMBERS).event();
        ademe().post("/api/events/" + held + "/holding").then().statusCode(200);
        assertThat(noted("mina")).contains("EVENT_HELD");
    }

    @Test
    void everyOccasionHasItsWords() {
        var event = UUID.randomUUID();
        for (var occasion : Occasion.values()) {
            for (var times : List.of(1L, 2L)) {
                var notice = new Notice(occasion, event, event, times, "L’eau & nous", "Trop *long*");
                var letter = writer.write(new Recipient(MailAddress.of("ines@example.org"), "Inès"), NoticeMails.notices(List.of(notice), notice, "https://site"));
                assertThat(letter.subject()).as(occasion.name()).isNotBlank().doesNotContain("{");
                assertThat(letter.text()).contains("https://site" + occasion.page(event)).doesNotContain("{");
            }
        }
        var all = Arrays.stream(Occasion.values()).map(one -> new Notice(one, event, event, 1, "Eau", null)).toList();
        assertThat(writer.write(new Recipient(MailAddress.of("ines@example.org"), "Inès"), NoticeMails.notices(all, all.getFirst(), "https://site")).subject())
                .isEqualTo("Du nouveau pour vous\u00a0: " + all.size() + " sujets");
    }

    @Test
    void whatWasToldIsErasedAfterAMonth() {
        step(ines(), draftOfTwo(), "submission");
        jobs.run("notices");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update notices set told_at = told_at - interval '31 days' where told_at is not null").executeUpdate());
        retention.erase("notices");
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                "select count(*) from notices where told_at < now() - interval '30 days'", Long.class).getSingleResult())).isEqualTo(0L);
    }

    private UUID draftOfTwo() {
        var event = events.draft(ines, Plans.soon());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("insert into event_facilitators (event_id, member_id) values (?1, ?2)")
                .setParameter(1, event).setParameter(2, events.member(marc)).executeUpdate());
        return event;
    }

    private void fire(StateChanged change) {
        QuarkusTransaction.requiringNew().run(() -> changed.fire(change));
    }

    private static void step(RequestSpecification who, UUID event, String step) {
        who.post("/api/events/" + event + "/" + step).then().statusCode(200);
    }

    private void anotherQuarterOfAnHour() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update notices set told_at = told_at - interval '15 minutes' where told_at is not null").executeUpdate());
    }

    /** What waits for somebody to be told. */
    @SuppressWarnings("unchecked")
    private List<String> noted(String username) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                "select occasion from notices where member_id = ?1 and told_at is null order by created_at", String.class)
                .setParameter(1, events.member(username)).getResultList());
    }

    private String title(UUID event) {
        return ademe().get("/api/events/" + event).then().statusCode(200).extract().path("title");
    }

    private static ValidatableResponse join(String email) {
        return io.restassured.RestAssured.given().contentType(ContentType.JSON).body("""
                {"firstName": "Jo", "lastName": "Martin", "email": "%s", "role": "ASSOCIATION", "consent": true, "locale": "fr",
                 "newOrganisation": {"name": "Collectif", "kind": "ASSOCIATION", "territoryId": "DEP-71"}}""".formatted(email)).post("/api/join-requests").then();
    }

    private RequestSpecification ines() {
        return as(ines, Roles.AGENT);
    }

    private RequestSpecification ademe() {
        return as(ademe, Roles.ADEME);
    }
}
