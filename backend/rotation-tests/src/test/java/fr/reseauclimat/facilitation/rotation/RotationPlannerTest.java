package fr.reseauclimat.facilitation.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan.End;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplainer;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation;

class RotationPlannerTest {

    private static final Effort LITTLE = new Effort(60_000, Duration.ofMinutes(1));

    private final RotationPlanner planner = new RotationPlanner();

    @Test
    void anotherSeedGivesAnotherPlan() {
        var demand = golfers(5, 4, 6);
        assertThat(planner.plan(demand, LITTLE).rounds()).isNotEqualTo(planner.plan(demand.withSeed(1), LITTLE).rounds());
    }

    @Test
    void thirtyTwoPeopleMeetInFoursTenTimesWithoutARepeat() {
        assertThat(SocialGolferCheck.repeats(planner.plan(golfers(8, 4, 10), LITTLE), 8, 4, 10)).isZero();
    }

    @Test
    void hostsAreMetOnceByEveryGuest() {
        var pins = IntStream.range(0, 7).mapToObj(i -> new Pin("p" + i, "t" + i, Pin.Reason.HOST)).toList();
        var demand = golfers(7, 6, 7).withPins(pins);
        var plan = planner.plan(demand, LITTLE);
        HardRules.hold(demand, plan);
        assertThat(SocialGolferCheck.repeats(plan, 7, 6, 7)).isZero();
    }

    @Test
    void whoeverSpeedDatesMeetsEverybodyOnceAndRestsOnce() {
        var demand = RotationDemand.of(Form.PAIRS, Crowd.of(13, 3), List.of(), 13);
        var plan = planner.plan(demand, LITTLE);
        HardRules.hold(demand, plan);
        var met = plan.rounds().stream().flatMap(round -> round.tables().stream()).map(Round.Seating::participants).distinct();
        assertThat(met).hasSize(13 * 12 / 2);
    }

    @Test
    void twentyWaysThroughFiveStationsShareNoMeeting() {
        var demand = RotationDemand.of(Form.STATIONS, golfers(5, 4, 5).participants(), golfers(5, 4, 5).tables(), 5);
        var plan = planner.plan(demand, LITTLE);
        HardRules.hold(demand, plan);
        assertThat(SocialGolferCheck.repeats(plan, 5, 4, 5)).isZero();
    }

    @Test
    void peopleTradeTheirWaysThroughStationsAndStillMeetOnce() {
        var demand = RotationDemand.of(Form.STATIONS, Crowd.of(18, 8), golfers(6, 3, 6).tables(), 6);
        var plain = PlanExplainer.explain(demand, planner.plan(demand.withWeights(Weights.MEETINGS_ONLY), Effort.QUICK));
        var plan = planner.plan(demand, Effort.QUICK);
        var wished = PlanExplainer.explain(demand, plan);
        HardRules.hold(demand, plan);
        assertThat(plain.repeatMeetings()).isZero();
        assertThat(wished.repeatMeetings()).isZero();
        assertThat(wished.unmixed() + wished.colleagueMeetings()).isLessThan(plain.unmixed() + plain.colleagueMeetings());
    }

    @Test
    void wishesAddNoRepeatAndAreHonoured() {
        var people = Crowd.of(58, 6);
        var demand = golfers(12, 5, 6).withPeopleAndTables(people, golfers(12, 5, 6).tables());
        var without = PlanExplainer.explain(demand, planner.plan(demand, Effort.QUICK));
        var wished = PlanExplainer.explain(demand, planner.plan(demand.withWeights(Weights.USUAL), Effort.QUICK));
        assertThat(without.repeatMeetings()).isZero();
        assertThat(wished.repeatMeetings()).isZero();
        assertThat(wished.unmixed()).isLessThan(without.unmixed() / 4);
        assertThat(wished.colleagueMeetings()).isLessThan(without.colleagueMeetings());
        assertThat(kept(wished)).isGreaterThan(kept(without));
    }

    private static long kept(PlanExplanation explanation) {
        return explanation.wishes().stream().filter(wish -> !wish.with().isEmpty()).count();
    }

    @Test
    void aListenerHearsOfBetterPlansAndCanStop() {
        List<Long> costs = new ArrayList<>();
        var plan = planner.plan(golfers(6, 5, 9), Effort.QUICK, better -> {
            costs.add(better.search().cost());
            return costs.size() < 3;
        });
        assertThat(plan.search().end()).isEqualTo(End.STOPPED);
        assertThat(costs).hasSize(3).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void aListenerIsHeardBeforeWishesAreWeighed() {
        var people = Crowd.of(20, 4);
        var demand = golfers(5, 4, 5).withPeopleAndTables(people, golfers(5, 4, 5).tables()).withWeights(Weights.USUAL);
        assertThat(planner.plan(demand, Effort.QUICK, better -> false).search().moves()).isZero();
    }

    @Test
    void aPlanSaysThatTimeRanOut() {
        var clock = new AtomicLong();
        var hurried = new RotationPlanner(() -> clock.getAndAdd(1_000_000));
        var plan = hurried.plan(golfers(6, 5, 9), new Effort(1_000_000_000, Duration.ofMillis(20)));
        assertThat(plan.search().end()).isEqualTo(End.TIME);
        HardRules.hold(golfers(6, 5, 9), plan);
    }

    static RotationDemand golfers(int groups, int size, int rounds) {
        var people = IntStream.range(0, groups * size).mapToObj(i -> Participant.of("p" + i)).toList();
        var tables = IntStream.range(0, groups).mapToObj(i -> Table.of("t" + i)).toList();
        return RotationDemand.of(Form.TABLES, people, tables, rounds).withWeights(Weights.MEETINGS_ONLY);
    }
}
