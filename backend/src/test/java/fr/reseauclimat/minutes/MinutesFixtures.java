package fr.reseauclimat.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Days with minutes that mina runs, for tests that run the application. */
@ApplicationScoped
public class MinutesFixtures {

    /** A day with its first part and the path of its minutes. */
    public record Day(UUID event, UUID segment) {

        public String path() {
            return "/api/events/" + event + "/minutes";
        }

        public String draft() {
            return path() + "/draft";
        }
    }

    @Inject
    EventFixtures events;

    @Inject
    RotationFixtures rotations;

    public Day day(EventVisibility visibility) {
        events.member("mina");
        var start = Instant.now().minus(Duration.ofDays(1));
        var event = events.published("mina", Plans.webinar().kind(EventKind.MEETING_DAY).visibility(visibility)
                .from(start, start.plus(Duration.ofHours(4))).at("Salle des fêtes").segments(
                        new SegmentPlan(SegmentKind.WORLD_CAFE, "Café des idées", null, start, start.plus(Duration.ofHours(1)), null),
                        new SegmentPlan(SegmentKind.BREAK, "Pause", null, start.plus(Duration.ofHours(1)), start.plus(Duration.ofHours(2)), null),
                        new SegmentPlan(SegmentKind.PLENARY, "Restitution", null, start.plus(Duration.ofHours(2)), start.plus(Duration.ofHours(4)), null)));
        return new Day(event, rotations.segments(event).getFirst());
    }

    public Day begun(EventVisibility visibility) {
        var day = day(visibility);
        mina().post(day.draft()).then().statusCode(200);
        return day;
    }

    public static RequestSpecification mina() {
        return Tokens.as("mina", Roles.AGENT);
    }

    public static JsonPath draft(Day day) {
        return mina().get(day.draft()).then().statusCode(200).extract().jsonPath();
    }

    /** @param section its place in the minutes, from 0 */
    public static UUID section(Day day, int section) {
        return UUID.fromString(draft(day).getString("sections[" + section + "].id"));
    }
}
