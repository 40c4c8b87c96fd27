package fr.reseauclimat.facilitation.capture.desk;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.get;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.post;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static fr.reseauclimat.facilitation.capture.Phone.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.Phone;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class CaptureRetentionTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    Retention retention;

    @Inject
    EntityManager entities;

    private Day day;
    private Phone phone;

    @BeforeEach
    void aSignedNoteWithADot() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today(), List.of());
        phone = Phone.at(open(day).getFirst());
        var id = UUID.randomUUID();
        phone.write(with(note(id, 1, "signée"), "author", "Maud")).body("results.outcome", contains("KEPT"));
        post(day, "/voting/open").statusCode(200);
        phone.dot(1, 1, id).body("results.outcome", contains("KEPT"));
    }

    @Test
    void namesAndPhonesGoAfterThirtyDaysAndNotesStay() {
        ended("29 days");
        retention.erase("card-authors");
        retention.erase("dot-phones");
        retention.erase("cards");
        get(day, "/cards").body("cards.author", contains("Maud"));
        ended("31 days");
        retention.erase("card-authors");
        retention.erase("dot-phones");
        retention.erase("cards");
        var cards = get(day, "/cards").body("cards.text", contains("signée")).body("cards[0].dots", equalTo(1)).extract();
        assertThat(cards.asString()).doesNotContain("Maud");
        assertThat(fixtures.count("select count(*) from capture_cards where event_id = ?1 and device_id is not null", day.event())).isZero();
        assertThat(fixtures.count("select count(*) from capture_dots where device_id = ?1", phone.device())).isZero();
    }

    @Test
    void notesGoAfterTwoYears() {
        ended("731 days");
        retention.erase("card-authors");
        retention.erase("dot-phones");
        retention.erase("cards");
        get(day, "/cards").body("cards", empty());
    }

    private void ended(String ago) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update events set ends_at = now() - cast(?1 as interval), starts_at = now() - cast(?1 as interval) - interval '2 hours' where id = ?2")
                .setParameter(1, ago).setParameter(2, day.event()).executeUpdate());
    }
}
