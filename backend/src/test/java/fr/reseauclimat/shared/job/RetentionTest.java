package fr.reseauclimat.shared.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What is kept how long: nothing personal without a rule, no rule without its words, no rule that does not work. */
@QuarkusTest
@ApiTest
class RetentionTest {

    private static final Path PAGES = Path.of("../frontend/src/features/legal");

    /** Personal, and not erased after a time: the reason. */
    private static final Map<String, String> WITHOUT_RULE = Map.of(
            "Member", "until the person leaves",
            "MemberPhoto", "until the person leaves, or takes it away",
            "CalendarSubscription", "until the person takes it back, or can no longer sign in",
            "InvitationLink", "the digest of a secret, of no person",
            "EventSegment", "a public programme names its speakers",
            "Circle", "on the day that it chose, by a job of its own");

    @Inject
    Retention retention;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    @Test
    void everyEntityWithPersonalFieldsHasARule() {
        var personal = new TreeSet<String>();
        var known = new HashSet<String>();
        entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel().streamEntityDescriptors()
                .map(persister -> persister.getMappedClass()).forEach(type -> {
                    known.add(type.getSimpleName());
                    if (Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(Personal.class))) {
                        personal.add(type.getSimpleName());
                    }
                });
        var ruled = retention.rules().stream().flatMap(rule -> rule.of().stream()).collect(Collectors.toSet());
        assertThat(known).as("entities that rules and exceptions name").containsAll(ruled).containsAll(WITHOUT_RULE.keySet());
        personal.removeAll(ruled);
        assertThat(personal).as("neither a rule nor a reason").isEqualTo(new TreeSet<>(WITHOUT_RULE.keySet()));
    }

    @Test
    void everyRuleHasItsPlaceAndItsWordsOnThePageAboutPersonalData() throws IOException {
        for (var language : new String[] { "fr", "en" }) {
            var messages = Files.readString(PAGES.resolve("messages." + language + ".ts"));
            var words = messages.substring(messages.indexOf("  rule: {"));
            assertThat(retention.rules()).allSatisfy(rule -> {
                assertThat(words).contains("    '" + rule.name() + "':");
                assertThat(messages).contains("    " + rule.topic() + ": {");
                assertThat(words).contains("    " + rule.since() + ":");
            });
        }
    }

    @Test
    void everyRuleWorksAndItsNameIsItsOwn() {
        assertThat(retention.rules()).extracting(RetentionRule::name).doesNotHaveDuplicates().hasSizeGreaterThan(25);
        var run = jobs.run("retention");
        assertThat(run.failed()).isZero();
        assertThat(run.done()).isEqualTo(retention.rules().size());
    }

    @Test
    void everybodyReadsTheRegister() {
        given().queryParam("size", 200).get("/api/retention-rules").then().statusCode(200)
                .body("total", equalTo(retention.rules().size()))
                .body("items.find { it.name == 'needs' }.amount", equalTo(30))
                .body("items.find { it.name == 'needs' }.unit", equalTo("DAY"))
                .body("items.find { it.name == 'join-requests' }.amount", equalTo(90))
                .body("items.find { it.name == 'audit' }.unit", equalTo("YEAR"));
    }
}
