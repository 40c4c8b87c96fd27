package fr.reseauclimat.facilitation.rotation.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.Round.Seating;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation.Encounters;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation.Reason;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation.Repeat;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation.Wish;

/** Reads a plan as its participants live it. */
public final class PlanExplainer {

    private final RotationDemand demand;
    private final RotationPlan plan;
    private final List<Participant> people;
    private final Map<String, Integer> number = new HashMap<>();
    private final int[][] meetings;
    private final int[] seats;
    private final Acquaintances before;

    private PlanExplainer(RotationDemand demand, RotationPlan plan) {
        this.demand = demand;
        this.plan = plan;
        people = demand.participants();
        people.forEach(each -> number.put(each.id(), number.size()));
        meetings = new int[people.size()][people.size()];
        seats = new int[people.size()];
        before = new Acquaintances(demand, number);
        plan.rounds().forEach(round -> round.tables().forEach(this::count));
    }

    /** Those who are named in the plan, but no more in the demand, are counted only as a seat at the table. */
    public static PlanExplanation explain(RotationDemand demand, RotationPlan plan) {
        return new PlanExplainer(demand, plan).explain();
    }

    private PlanExplanation explain() {
        var repeats = repeats();
        var encounters = encounters();
        var returns = new TableReturns(demand, plan);
        return new PlanExplanation(encounters, repeats, repeats.stream().mapToLong(each -> each.meetings() - 1L).sum(),
                least(repeats), reunions(), leastReunions(encounters), returns.found(), returns.least(), unmixed(),
                leastUnmixed(), meetingsOf(Participant::organisation), meetingsOf(Participant::territory), wishes());
    }

    private void count(Seating seating) {
        var here = seating.participants().stream().map(number::get).filter(Objects::nonNull).toList();
        for (var one : here) {
            seats[one] += seating.participants().size() - 1;
            for (var other : here) {
                meetings[one][other] += one.equals(other) ? 0 : 1;
            }
        }
    }

    private List<Encounters> encounters() {
        List<Encounters> all = new ArrayList<>();
        for (var one = 0; one < people.size(); one++) {
            var met = 0;
            var known = 0;
            for (var other = 0; other < people.size(); other++) {
                if (meetings[one][other] > 0) {
                    met++;
                    known += before.know(one, other) ? 1 : 0;
                }
            }
            all.add(new Encounters(people.get(one).id(), met, known, Math.min(people.size() - 1, seats[one])));
        }
        return all;
    }

    private List<Repeat> repeats() {
        List<Repeat> all = new ArrayList<>();
        forPairs((one, other) -> {
            if (meetings[one][other] > 1) {
                all.add(new Repeat(people.get(one).id(), people.get(other).id(), meetings[one][other], reason(one, other)));
            }
            return 0;
        });
        return all;
    }

    private List<Repeat> reunions() {
        List<Repeat> all = new ArrayList<>();
        forPairs((one, other) -> {
            if (meetings[one][other] > 0 && before.know(one, other)) {
                all.add(new Repeat(people.get(one).id(), people.get(other).id(), meetings[one][other], reunion(one, other)));
            }
            return 0;
        });
        return all;
    }

    private Reason reunion(int one, int other) {
        var asked = asked(one, other);
        if (asked != null) {
            return asked;
        }
        return before.missing(one, seats[one]) > 0 || before.missing(other, seats[other]) > 0
                ? Reason.MORE_SEATS_THAN_NEW_PEOPLE : Reason.NONE_BETTER_FOUND;
    }

    /** Each reunion fills a lack of two people at most. */
    private long leastReunions(List<Encounters> encounters) {
        var lacking = 0L;
        for (var person = 0; person < encounters.size(); person++) {
            lacking += before.missing(person, encounters.get(person).met());
        }
        return (lacking + 1) / 2;
    }

    /** What was asked for and brings these two together, or null. */
    private Reason asked(int one, int other) {
        var first = people.get(one).id();
        var second = people.get(other).id();
        if (demand.together().stream().anyMatch(set -> set.contains(first) && set.contains(second))) {
            return Reason.TOGETHER;
        }
        var table = pin(first);
        if (table != null && table.equals(pin(second))) {
            return Reason.SAME_TABLE;
        }
        return null;
    }

    private Reason reason(int one, int other) {
        var asked = asked(one, other);
        if (asked != null) {
            return asked;
        }
        if (Math.max(seats[one], seats[other]) > people.size() - 1) {
            return Reason.MORE_SEATS_THAN_PEOPLE;
        }
        var largest = plan.rounds().stream().flatMap(round -> round.tables().stream())
                .mapToInt(seating -> seating.participants().size()).max().orElse(0);
        var tables = plan.rounds().stream().mapToLong(round -> round.tables().stream()
                .filter(seating -> !seating.participants().isEmpty()).count()).min().orElse(0);
        return largest > tables ? Reason.FEWER_TABLES_THAN_SEATS : Reason.NONE_BETTER_FOUND;
    }

    private String pin(String participant) {
        return demand.pins().stream().filter(pin -> pin.participant().equals(participant)).map(Pin::table).findFirst().orElse(null);
    }

    /** What counting forbids, or what pins and groups ask for, whichever is more. */
    private long least(List<Repeat> repeats) {
        var sizes = plan.rounds().stream().map(round -> round.tables().stream()
                .mapToInt(seating -> seating.participants().size()).toArray()).toArray(int[][]::new);
        var asked = repeats.stream().filter(each -> each.reason() == Reason.TOGETHER || each.reason() == Reason.SAME_TABLE)
                .mapToLong(each -> each.meetings() - 1L).sum();
        var everybody = plan.rounds().stream().allMatch(round -> round.tables().stream()
                .flatMap(seating -> seating.participants().stream()).allMatch(number::containsKey));
        return Math.max(asked, everybody ? Math.max(RepeatBound.repeats(people.size(), sizes), throughStations()) : 0);
    }

    /** Only where everybody passes every station from the first round on. */
    private long throughStations() {
        var stations = demand.tables().size();
        if (demand.form() != Form.STATIONS || plan.rounds().size() != stations
                || plan.rounds().stream().anyMatch(round -> !round.resting().isEmpty())) {
            return 0;
        }
        return RepeatBound.stations(stations, people.size() - (int) demand.pins().stream().map(Pin::participant).distinct().count());
    }

    private long unmixed() {
        return plan.rounds().stream().flatMap(round -> round.tables().stream())
                .filter(seating -> !seating.participants().isEmpty()).mapToLong(this::lacks).sum();
    }

    private long lacks(Seating seating) {
        var present = new HashSet<Profile>();
        seating.participants().stream().map(number::get).filter(Objects::nonNull)
                .forEach(person -> present.add(people.get(person).profile()));
        present.remove(Profile.OTHER);
        return Profile.values().length - 1L - present.size();
    }

    private long leastUnmixed() {
        var sum = 0L;
        for (var round : plan.rounds()) {
            var tables = round.tables().stream().filter(seating -> !seating.participants().isEmpty()).count();
            for (var profile : Profile.values()) {
                if (profile != Profile.OTHER) {
                    sum += Math.max(0, tables - people.stream().filter(each -> each.profile() == profile).count());
                }
            }
        }
        return sum;
    }

    private long meetingsOf(Function<Participant, String> what) {
        return forPairs((one, other) -> {
            var shared = what.apply(people.get(one));
            return shared != null && shared.equals(what.apply(people.get(other))) ? meetings[one][other] : 0;
        });
    }

    private long forPairs(ToIntBiFunction<Integer, Integer> amount) {
        var sum = 0L;
        for (var one = 0; one < people.size(); one++) {
            for (var other = one + 1; other < people.size(); other++) {
                sum += amount.applyAsInt(one, other);
            }
        }
        return sum;
    }

    private List<Wish> wishes() {
        List<Wish> all = new ArrayList<>();
        for (var one = 0; one < people.size(); one++) {
            for (var topic : people.get(one).needs().stream().sorted().toList()) {
                List<String> with = new ArrayList<>();
                for (var other = 0; other < people.size(); other++) {
                    if (meetings[one][other] > 0 && people.get(other).offers().contains(topic)) {
                        with.add(people.get(other).id());
                    }
                }
                all.add(new Wish(people.get(one).id(), topic, List.copyOf(with)));
            }
        }
        return all;
    }
}
