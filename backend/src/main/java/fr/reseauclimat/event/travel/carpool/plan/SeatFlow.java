package fr.reseauclimat.event.travel.carpool.plan;

import java.util.Arrays;

/**
 * Fills the seats of cars with as many people as possible, and among all such ways takes a cheapest one. People of one
 * party may be parted; {@link CarpoolPlan} sees to it that they are not. This is a flow of minimal cost, found by
 * successive shortest paths: each step seats people along the cheapest way, which may move others from car to car. With
 * p parties, c cars and n people it takes at most n steps of O(p c (p + c)); the same input gives the same seats.
 */
final class SeatFlow {

    /** The cost of what is not possible. */
    static final long NEVER = -1;

    private static final long FAR = Long.MAX_VALUE / 4;

    private final long[][] costs;
    private final int[] standing;
    private final int[] free;
    private final int[][] seated;
    private int carried;
    private long cost;

    /**
     * @param people how many belong to each party
     * @param seats  how many each car takes
     * @param costs  of one person of a party in a car, or {@link #NEVER}
     */
    SeatFlow(int[] people, int[] seats, long[][] costs) {
        this.costs = costs;
        standing = people.clone();
        free = seats.clone();
        seated = new int[people.length][seats.length];
        var more = true;
        while (more) {
            more = seatMore();
        }
    }

    /** How many have a seat. */
    int carried() {
        return carried;
    }

    long cost() {
        return cost;
    }

    /** How many of a party sit in a car. */
    int seated(int party, int car) {
        return seated[party][car];
    }

    private boolean seatMore() {
        var toParty = new long[standing.length];
        var toCar = new long[free.length];
        var partyBefore = new int[free.length];
        var carBefore = new int[standing.length];
        Arrays.fill(toCar, FAR);
        Arrays.fill(carBefore, -1);
        for (var party = 0; party < standing.length; party++) {
            toParty[party] = standing[party] > 0 ? 0 : FAR;
        }
        var shorter = true;
        while (shorter) {
            shorter = false;
            for (var party = 0; party < standing.length; party++) {
                for (var car = 0; car < free.length; car++) {
                    var price = costs[party][car];
                    if (price != NEVER && toParty[party] < FAR && toParty[party] + price < toCar[car]) {
                        toCar[car] = toParty[party] + price;
                        partyBefore[car] = party;
                        shorter = true;
                    }
                    if (seated[party][car] > 0 && toCar[car] < FAR && toCar[car] - price < toParty[party]) {
                        toParty[party] = toCar[car] - price;
                        carBefore[party] = car;
                        shorter = true;
                    }
                }
            }
        }
        var last = -1;
        for (var car = 0; car < free.length; car++) {
            if (free[car] > 0 && toCar[car] < FAR && (last < 0 || toCar[car] < toCar[last])) {
                last = car;
            }
        }
        if (last < 0) {
            return false;
        }
        seat(last, toCar[last], partyBefore, carBefore);
        return true;
    }

    private void seat(int last, long price, int[] partyBefore, int[] carBefore) {
        var many = free[last];
        var party = partyBefore[last];
        while (carBefore[party] >= 0) {
            many = Math.min(many, seated[party][carBefore[party]]);
            party = partyBefore[carBefore[party]];
        }
        many = Math.min(many, standing[party]);
        standing[party] -= many;
        free[last] -= many;
        carried += many;
        cost += many * price;
        var car = last;
        while (car >= 0) {
            var who = partyBefore[car];
            seated[who][car] += many;
            car = carBefore[who];
            if (car >= 0) {
                seated[who][car] -= many;
            }
        }
    }
}
