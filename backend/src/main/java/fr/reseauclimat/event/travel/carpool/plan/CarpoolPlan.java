package fr.reseauclimat.event.travel.carpool.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.reseauclimat.event.travel.Distances;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolMatching.Party;

/**
 * One proposal for a whole day: who rides in whose car. It carries as many people as possible, and among all such
 * proposals takes one with the least kilometres of detour. Who looks for several seats gets them in one car or not at all.
 * A detour is that of {@link CarpoolMatching}, for each party by itself: two who are fetched on the same way count twice.
 * <p>
 * Where everybody looks for one seat this is one flow ({@link SeatFlow}), and exact. Parties of several people make it
 * a packing problem, for which no fast exact way is known: parties that the flow would part are put into one car after the
 * other, or left out, and whatever cannot become better than the best so far is given up. That is exact for as long as it
 * takes no more than {@value #MOST_FLOWS} flows, each O(n p c (p + c)) for n people, p parties and c cars; beyond that the
 * best one found is kept. The same entries always give the same proposal.
 */
public final class CarpoolPlan {

    static final int LEFT_OUT = -1;

    private static final int MOST_FLOWS = 300;
    private static final int OPEN = -2;
    /** A multiple of every number of people up to eight, the largest party: so that the share of each is a whole number. */
    private static final long SHARES = 840;

    private final int[] people;
    private final int[] seats;
    private final int[][] detours;
    private int[] best;
    private int bestCarried;
    private long bestCost;
    private int flows;

    private CarpoolPlan(int[] people, int[] seats, int[][] detours) {
        this.people = people;
        this.seats = seats;
        this.detours = detours;
    }

    /** @param seats that are still free */
    record Car(Party driver, int seats) {
    }

    public record Riders(Party party, int people) {
    }

    /** Two who asked each other, and one said no. */
    record Refusal(UUID driver, UUID riders) {
    }

    /** @param detour kilometres that the driver goes further to fetch these people */
    public record Ride(UUID driver, UUID riders, int people, int detour) {
    }

    /** @param venue identifier of the territory to which all go, or null */
    static List<Ride> of(List<Car> cars, List<Riders> riders, Set<Refusal> refusals, String venue, Distances distances) {
        var drivers = cars.stream().sorted(Comparator.comparing(car -> car.driver().id())).toList();
        var parties = riders.stream().sorted(Comparator.comparing(one -> one.party().id())).toList();
        var detours = new int[parties.size()][drivers.size()];
        for (var p = 0; p < parties.size(); p++) {
            for (var c = 0; c < drivers.size(); c++) {
                var driver = drivers.get(c).driver();
                var party = parties.get(p).party();
                var match = CarpoolMatching.of(driver, true, List.of(party), venue, distances);
                var refused = refusals.contains(new Refusal(driver.id(), party.id()));
                detours[p][c] = match.isEmpty() || refused ? LEFT_OUT : match.getFirst().detour();
            }
        }
        var found = assign(parties.stream().mapToInt(Riders::people).toArray(), drivers.stream().mapToInt(Car::seats).toArray(), detours);
        var rides = new ArrayList<Ride>();
        for (var p = 0; p < found.length; p++) {
            if (found[p] != LEFT_OUT) {
                rides.add(new Ride(drivers.get(found[p]).driver().id(), parties.get(p).party().id(), parties.get(p).people(),
                        detours[p][found[p]]));
            }
        }
        return List.copyOf(rides);
    }

    /**
     * @param people  in each party, one to eight
     * @param detours of each car for each party, {@link #LEFT_OUT} where they do not fit
     * @return the car of each party, or {@link #LEFT_OUT}
     */
    static int[] assign(int[] people, int[] seats, int[][] detours) {
        var plan = new CarpoolPlan(people, seats, detours);
        plan.explore(IntStream.generate(() -> OPEN).limit(people.length).toArray());
        return plan.best;
    }

    /** @param decided the car of each party, {@link #LEFT_OUT}, or {@link #OPEN} */
    private void explore(int[] decided) {
        if (best != null && flows >= MOST_FLOWS) {
            return;
        }
        flows++;
        var free = seats.clone();
        var carried = 0;
        var cost = 0L;
        for (var p = 0; p < people.length; p++) {
            if (decided[p] >= 0) {
                free[decided[p]] -= people[p];
                carried += people[p];
                cost += detours[p][decided[p]] * SHARES;
            }
        }
        var flow = flow(decided, free);
        carried += flow.carried();
        cost += flow.cost();
        if (best != null && (carried < bestCarried || carried == bestCarried && cost >= bestCost)) {
            return;
        }
        var parted = IntStream.range(0, people.length).filter(p -> decided[p] == OPEN && isParted(flow, p)).findFirst();
        if (parted.isPresent()) {
            branch(decided, parted.getAsInt(), flow, free);
            return;
        }
        best = IntStream.range(0, people.length).map(p -> decided[p] == OPEN ? carOf(flow, p) : decided[p]).toArray();
        bestCarried = carried;
        bestCost = cost;
    }

    private SeatFlow flow(int[] decided, int[] free) {
        var waiting = new int[people.length];
        var costs = new long[people.length][seats.length];
        for (var p = 0; p < people.length; p++) {
            waiting[p] = decided[p] == OPEN ? people[p] : 0;
            for (var c = 0; c < seats.length; c++) {
                var fits = waiting[p] > 0 && detours[p][c] != LEFT_OUT && people[p] <= free[c];
                costs[p][c] = fits ? detours[p][c] * SHARES / people[p] : SeatFlow.NEVER;
            }
        }
        return new SeatFlow(waiting, free, costs);
    }

    /** The car that the flow would fill most comes first: that is soon a good proposal, beside which others can be given up. */
    private void branch(int[] decided, int party, SeatFlow flow, int[] free) {
        IntStream.range(0, seats.length).filter(c -> detours[party][c] != LEFT_OUT && people[party] <= free[c]).boxed()
                .sorted(Comparator.<Integer>comparingInt(c -> -flow.seated(party, c)).thenComparingInt(c -> detours[party][c]))
                .forEach(c -> explore(with(decided, party, c)));
        explore(with(decided, party, LEFT_OUT));
    }

    private boolean isParted(SeatFlow flow, int party) {
        var car = carOf(flow, party);
        return car != LEFT_OUT && flow.seated(party, car) < people[party];
    }

    private int carOf(SeatFlow flow, int party) {
        return IntStream.range(0, seats.length).filter(c -> flow.seated(party, c) > 0).findFirst().orElse(LEFT_OUT);
    }

    private static int[] with(int[] decided, int party, int car) {
        var next = decided.clone();
        next[party] = car;
        return next;
    }
}
