package fr.reseauclimat.event.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.history.PlanSnapshot.PlannedSegment;
import fr.reseauclimat.event.history.PlanSnapshot.PlannedTerritory;
import fr.reseauclimat.event.history.PlanSnapshot.PlannedTheme;
import fr.reseauclimat.event.visibility.EventVisibility;

class PlanDifferencesTest {

    private static final Instant NINE = Instant.parse("2026-04-16T07:00:00Z");

    private final PlannedSegment welcome = segment("Accueil", 0, "Hall");
    private final PlannedSegment visit = segment("Visite", 60, null);

    @Test
    void twoEqualPlansDoNotDiffer() {
        assertThat(PlanDifferences.between(plan("Eau", 40, welcome, visit), plan("Eau", 40, welcome, visit))).isEmpty();
    }

    @Test
    void eachFieldIsToldWithWhatItWasAndIs() {
        assertThat(PlanDifferences.between(plan("Eau", 40, welcome), plan("Eaux", null, welcome))).containsExactly(
                new PlanChange("title", null, "Eau", "Eaux"), new PlanChange("capacity", null, "40", null));
    }

    @Test
    void partsThatComeOrGoAreTold() {
        assertThat(PlanDifferences.between(plan("Eau", 40, welcome), plan("Eau", 40, visit))).containsExactly(
                new PlanChange("segment", "Accueil", "Accueil", null), new PlanChange("segment", "Visite", null, "Visite"));
    }

    @Test
    void whatChangedWithinAPartNamesThePart() {
        var moved = new PlannedSegment(welcome.id(), SegmentKind.TALK, "Accueil", null, NINE.plusSeconds(600), welcome.endsAt(), "Préau",
                null, null, null);
        assertThat(PlanDifferences.between(plan("Eau", 40, welcome), plan("Eau", 40, moved))).containsExactly(
                new PlanChange("kind", "Accueil", "PLENARY", "TALK"),
                new PlanChange("startsAt", "Accueil", "2026-04-16T07:00:00Z", "2026-04-16T07:10:00Z"),
                new PlanChange("room", "Accueil", "Hall", "Préau"));
    }

    @Test
    void anotherOrderIsOneChangeAndAPartThatGoesIsNone() {
        assertThat(PlanDifferences.between(plan("Eau", 40, welcome, visit), plan("Eau", 40, visit, welcome)))
                .containsExactly(new PlanChange("order", null, "Accueil → Visite", "Visite → Accueil"));
        assertThat(PlanDifferences.between(plan("Eau", 40, welcome, visit), plan("Eau", 40, visit)))
                .extracting(PlanChange::field).containsExactly("segment");
    }

    private static PlannedSegment segment(String title, int minutes, String room) {
        var start = NINE.plusSeconds(minutes * 60L);
        return new PlannedSegment(UUID.randomUUID(), SegmentKind.PLENARY, title, null, start, start.plusSeconds(1_800), room, null, null, null);
    }

    private static PlanSnapshot plan(String title, Integer capacity, PlannedSegment... segments) {
        return new PlanSnapshot(EventKind.MEETING_DAY, EventVisibility.MEMBERS, title, "Résumé", "", NINE, NINE.plusSeconds(28_800), false,
                null, "Salle", null, new PlannedTerritory("COM-21231", "Dijon"), capacity, null,
                List.of(new PlannedTheme(new UUID(0, 1), "Forêts")), List.of(segments));
    }
}
