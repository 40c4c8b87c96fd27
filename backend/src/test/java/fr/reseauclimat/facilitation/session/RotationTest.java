package fr.reseauclimat.facilitation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.shared.problem.ProblemException;

class RotationTest {

    private static final Instant NOW = Plans.START;

    private final Rotation rotation = new Rotation(new Event(Plans.webinar().segments(new SegmentPlan(SegmentKind.WORLD_CAFE,
            "World café", null, NOW, NOW.plus(2, ChronoUnit.HOURS), null)).plan(), Plans.member("Claire"), NOW)
            .segments().getFirst(), 7);

    @Test
    void roundsFollowOneAnotherUntilTheLastEnds() {
        rotation.revise(settings("A", "B"), NOW);
        rotation.plan(8, NOW);
        assertThat(rotation.seed()).isEqualTo(8);
        for (var round = 1; round <= 2; round++) {
            rotation.start(round, NOW);
            assertThat(rotation.state()).isEqualTo(RotationState.RUNNING);
            assertThat(rotation.started()).isEqualTo(round);
            assertThat(rotation.ended()).isEqualTo(round - 1);
            rotation.end(round, NOW.plusSeconds(60));
            assertThat(rotation.timeOf(round)).isEqualTo(new RoundTime(NOW, NOW.plusSeconds(60)));
        }
        assertThat(rotation.state()).isEqualTo(RotationState.DONE);
    }

    @Test
    void whatComesOutOfTurnIsRefused() {
        rotation.revise(settings("A", "B"), NOW);
        refused(() -> rotation.start(1, NOW));
        rotation.plan(8, NOW);
        refused(() -> rotation.start(2, NOW));
        refused(() -> rotation.end(1, NOW));
        refused(() -> rotation.finish(NOW));
        rotation.start(1, NOW);
        refused(() -> rotation.start(1, NOW));
        refused(() -> rotation.start(2, NOW));
        refused(() -> rotation.end(2, NOW));
        refused(() -> rotation.plan(9, NOW));
        rotation.finish(NOW);
        assertThat(rotation.ended()).isEqualTo(1);
        refused(() -> rotation.start(2, NOW));
        refused(() -> rotation.replan(Set.of(), NOW));
        refused(() -> rotation.finish(NOW));
    }

    @Test
    void aPlanGoesOnceItNoLongerFitsAndStaysThroughNewWords() {
        rotation.revise(settings("A", "B"), NOW);
        rotation.plan(8, NOW);
        assertThat(rotation.revise(renamed("Accueil", "Eau"), NOW)).isFalse();
        assertThat(rotation.state()).isEqualTo(RotationState.PLANNED);
        assertThat(rotation.tables()).extracting(RotationTable::name).containsExactly("Accueil", "Eau");

        assertThat(rotation.revise(settings("A", "B", "C"), NOW)).isTrue();
        assertThat(rotation.state()).isEqualTo(RotationState.DRAFT);
    }

    @Test
    void onceItRunsOnlyWordsChange() {
        rotation.revise(settings("A", "B"), NOW);
        rotation.plan(8, NOW);
        rotation.start(1, NOW);
        rotation.revise(renamed("Accueil", "Eau"), NOW);
        refused(() -> rotation.revise(settings("A", "B", "C"), NOW));
    }

    @Test
    void aTableThatClosedIsOpenAgainInAFreshPlan() {
        rotation.revise(settings("A", "B"), NOW);
        rotation.plan(8, NOW);
        rotation.replan(Set.of(rotation.tables().getFirst().id()), NOW);
        assertThat(rotation.tables().getFirst().closed()).isTrue();
        rotation.plan(9, NOW);
        assertThat(rotation.tables()).noneMatch(RotationTable::closed);
    }

    @Test
    void whoNeedsToReachTheTableIsNotBoundToOneWithSteps() {
        var upstairs = new TableRequest(null, "Étage", null, null, false);
        var somebody = UUID.randomUUID();
        assertThatThrownBy(() -> rotation.revise(request(List.of(upstairs), List.of(), List.of(new BoundPerson(somebody, 0))), NOW))
                .isInstanceOfSatisfying(ProblemException.class,
                        problem -> assertThat(problem.errors().getFirst().field()).isEqualTo("reachable[0].table"));
        assertThatThrownBy(() -> rotation.revise(request(List.of(upstairs), List.of(new BoundPerson(somebody, 1)), List.of()), NOW))
                .isInstanceOf(ProblemException.class);
        rotation.revise(request(List.of(upstairs), List.of(new BoundPerson(somebody, 0)), List.of()), NOW);
        assertThat(rotation.bindings()).extracting(Binding::reason).containsExactly(Binding.Reason.HOST);
    }

    private RotationRequest renamed(String... names) {
        var tables = rotation.tables();
        return request(List.of(new TableRequest(tables.get(0).id(), names[0], null, "Pourquoi ?", true),
                new TableRequest(tables.get(1).id(), names[1], null, null, true)), List.of(), List.of());
    }

    private static RotationRequest settings(String... tables) {
        return request(List.of(tables).stream().map(name -> new TableRequest(null, name, null, null, true)).toList(), List.of(),
                List.of());
    }

    private static RotationRequest request(List<TableRequest> tables, List<BoundPerson> hosts, List<BoundPerson> reachable) {
        return new RotationRequest(RotationForm.TABLES, 2, 20, tables, hosts, reachable, List.of(), List.of(), null);
    }

    private static void refused(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(TransitionRefusedException.class);
    }
}
