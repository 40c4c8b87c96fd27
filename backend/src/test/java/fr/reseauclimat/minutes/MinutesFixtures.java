package fr.reseauclimat.minutes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.Picture;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

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

    @Inject
    MediaStore media;

    @Inject
    EntityManager entities;

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

    /** Writes the text of a section anew. */
    public void write(Day day, int section, String text) {
        mina().contentType(ContentType.JSON).body(Map.of("text", text, "revision", draft(day).getInt("sections[" + section + "].revision"),
                "writer", UUID.randomUUID())).put(day.draft() + "/sections/" + section(day, section) + "/text").then().statusCode(200);
    }

    /** @param kind of what is asked for, as the end of its path. @return the address, with the minutes as the owner */
    public static String attachments(Day day, String kind) {
        return "/api/media/attachments" + kind + "?kind=minutes&owner=" + draft(day).getString("id");
    }

    /** Adds a photo of which nothing is said yet. */
    public UUID photo(Day day, int section) {
        return UUID.fromString(mina().contentType("image/png").body(png()).post(attachments(day, "/photos") + "&part=" + section(day, section))
                .then().statusCode(201).extract().jsonPath().getString("id"));
    }

    public void describe(Day day, UUID media, Map<String, Object> description) {
        mina().header("If-Match", "*").contentType(ContentType.JSON).body(description).put("/api/media/attachments/" + media).then().statusCode(200);
    }

    /** A member who was there that morning. */
    @Transactional
    public void attend(Day day, String username, String profile) {
        var role = MemberRole.valueOf(profile);
        present(rotations.register(day.event(), events.member(username, role), role), day);
    }

    /** Somebody without an account who was there. */
    @Transactional
    public void citizen(Day day, String name) {
        var id = rotations.guest(day.event(), name);
        entities.createNativeQuery("update registrations set kind = 'CITIZEN' where id = ?1").setParameter(1, id).executeUpdate();
        present(id, day);
    }

    /** As if the day had been so long ago. */
    @Transactional
    public void backdate(Day day, Duration ago) {
        entities.createNativeQuery("update events set starts_at = ?1, ends_at = ?2 where id = ?3").setParameter(1, Instant.now().minus(ago))
                .setParameter(2, Instant.now().minus(ago).plusSeconds(3_600)).setParameter(3, day.event()).executeUpdate();
        entities.createNativeQuery("""
                update minutes_texts set written_at = ?1 where section_id in (
                    select s.id from minutes_sections s join minutes x on x.id = s.minutes_id where x.event_id = ?2)""")
                .setParameter(1, Instant.now().minus(ago)).setParameter(2, day.event()).executeUpdate();
        entities.createNativeQuery("""
                update media_uploads set begun_at = ?1 where file_id in (
                    select f.id from media_files f join minutes x on x.id = f.owner_id where x.event_id = ?2)""")
                .setParameter(1, Instant.now().minus(ago)).setParameter(2, day.event()).executeUpdate();
    }

    @Transactional
    public UUID keepPicture() {
        return media.keep(new MediaOwner("card", UUID.randomUUID()), Picture.of(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB))).id();
    }

    @Transactional
    public void deletePicture(UUID file) {
        media.delete(file);
    }

    private void present(UUID registration, Day day) {
        rotations.seen(new RotationFixtures.Day(day.event(), day.segment(), LocalDate.now().minusDays(1), List.of()), List.of(registration), true);
    }

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
