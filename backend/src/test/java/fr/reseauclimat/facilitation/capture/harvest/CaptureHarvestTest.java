package fr.reseauclimat.facilitation.capture.harvest;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.path;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.post;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.save;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static fr.reseauclimat.facilitation.capture.Phone.with;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.Phone;
import fr.reseauclimat.facilitation.harvest.Harvest;
import fr.reseauclimat.facilitation.harvest.HarvestItem.Paragraph;
import fr.reseauclimat.facilitation.harvest.HarvestItem.Points;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class CaptureHarvestTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    Harvest harvest;

    @Inject
    EntityManager entities;

    private Day day;
    private Phone phone;

    @BeforeEach
    void aTableWithAQuestion() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today(), List.of());
        save(day, 0, Map.of("spots", List.of(Map.of("name", "Financer", "question", "Qui paie ?"), Map.of("name", "Durer")), "dots", 3,
                "dotsHidden", true)).statusCode(200);
        phone = Phone.at(open(day).getFirst());
    }

    @Test
    void notesAreToldByTableWithTheirDotsAndWithoutNames() {
        var kept = UUID.randomUUID();
        var hidden = UUID.randomUUID();
        phone.write(with(note(kept, 1, "Une régie"), "author", "Maud"), note(hidden, 1, "déplacé"),
                with(note(UUID.randomUUID(), 1, "Et la cinquième année ?"), "kind", "QUESTION"))
                .body("results.outcome", contains("KEPT", "KEPT", "KEPT"));
        post(day, "/cards/" + hidden + "/hide").statusCode(204);
        post(day, "/voting/open").statusCode(200);
        phone.dot(1, 1, kept);
        phone.dot(2, 1, kept);
        assertThat(told()).containsExactly(new HarvestPart("Financer", List.of(new Paragraph("Qui paie ?"),
                new Points(List.of("Une régie (2\u00a0points)", "Question\u00a0: Et la cinquième année ?")))));
        assertThat(told().toString()).doesNotContain("Maud").doesNotContain("déplacé");
    }

    @Test
    void groupsComeFirstAndWhatWasMergedIsToldOnceWithItsDots() {
        var first = UUID.randomUUID();
        var same = UUID.randomUUID();
        phone.write(note(first, 1, "Un car le samedi"), note(same, 1, "Des cars le samedi"), note(UUID.randomUUID(), 1, "Autre chose"));
        post(day, "/voting/open").statusCode(200);
        phone.dot(1, 1, first);
        Phone.at(phone.code()).dot(1, 1, same);
        var group = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into capture_groups (id, segment_id, title, position, touched_at) values (?1, ?2, 'Cars', 1, now())")
                    .setParameter(1, group).setParameter(2, day.segment()).executeUpdate();
            entities.createNativeQuery("update capture_cards set group_id = ?1 where id in (?2, ?3)")
                    .setParameter(1, group).setParameter(2, first).setParameter(3, same).executeUpdate();
            entities.createNativeQuery("update capture_cards set merged_into = ?1 where id = ?2")
                    .setParameter(1, first).setParameter(2, same).executeUpdate();
        });
        assertThat(told()).containsExactly(
                new HarvestPart("Cars", List.of(new Points(List.of("Un car le samedi / Des cars le samedi (2\u00a0points)")))),
                new HarvestPart("Financer", List.of(new Paragraph("Qui paie ?"), new Points(List.of("Autre chose")))));
    }

    @Test
    void groupsAndTheirCardsComeInTheOrderOfTheWall() {
        var ids = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        phone.write(note(ids.get(0), 1, "un"), note(ids.get(1), 1, "deux"), note(ids.get(2), 1, "trois"));
        var first = group("Premier");
        var second = group("Deuxième");
        place(ids.get(0), first, null);
        place(ids.get(1), first, ids.get(0));
        place(ids.get(2), second, null);
        as("claire", Roles.AGENT).contentType("application/json").body(Map.of("before", first))
                .post(path(day) + "/wall/groups/" + second + "/move").then().statusCode(204);
        assertThat(told()).containsExactly(new HarvestPart("Deuxième", List.of(new Points(List.of("trois")))),
                new HarvestPart("Premier", List.of(new Points(List.of("deux", "un")))));
    }

    private UUID group(String title) {
        var id = UUID.randomUUID();
        as("claire", Roles.AGENT).contentType("application/json").body(Map.of("title", title)).put(path(day) + "/wall/groups/" + id)
                .then().statusCode(204);
        return id;
    }

    private void place(UUID card, UUID group, UUID before) {
        var place = new HashMap<String, Object>(Map.of("cardId", card, "groupId", group));
        place.put("before", before);
        as("claire", Roles.AGENT).contentType("application/json").body(Map.of("places", List.of(place)))
                .post(path(day) + "/wall/places").then().statusCode(204);
    }

    @Test
    void whereNobodyWroteThereIsNothing() {
        assertThat(told()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> harvest.of(UUID.randomUUID()))).isEmpty();
    }

    private List<HarvestPart> told() {
        return QuarkusTransaction.requiringNew().call(() -> harvest.of(day.segment()));
    }
}
