package fr.reseauclimat.facilitation.rotation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.facilitation.rotation.Crowd;
import fr.reseauclimat.facilitation.rotation.PastMeeting;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.Weights;

class SeatsTest {

    private static final int PEOPLE = 17;
    private static final int TABLES = 4;
    private static final int ROUNDS = 5;

    private final Random random = new Random(7);

    @Test
    void theCostOfAChangeIsWhatCountingAnewGives() {
        for (var i = 0; i < 60; i++) {
            var open = random.nextInt(2) * 2;
            var task = task(i);
            var table = seats();
            var announced = i % 3 == 0 ? new Steadiness(seats(), TABLES, 70, 3) : null;
            var seats = new Seats(task, table, open, announced);
            for (var change = 0; change < 200; change++) {
                var round = open + random.nextInt(ROUNDS - open);
                var one = random.nextInt(PEOPLE);
                var other = random.nextInt(PEOPLE);
                var before = seats.cost();
                if (change % 4 == 0 && announced == null && !seats.hasWishBook()) {
                    var cost = seats.relabelCost(one, other);
                    seats.relabel(one, other);
                    assertThat(seats.cost()).isEqualTo(before + cost);
                } else if (seats.sitsApart(round, one, other)) {
                    var cost = seats.exchangeCost(round, one, other);
                    seats.exchange(round, one, other);
                    assertThat(seats.cost()).isEqualTo(before + cost);
                }
            }
            if (announced == null) {
                assertThat(seats.cost()).isEqualTo(new Seats(task, seats.copy(), open, null).cost());
            }
        }
    }

    @Test
    void costIsTheSumOverPairsOfMeetingsTimesMeetingsLessOne() {
        var task = new Task(demand(1).withWeights(new Weights(1, 0, 0, 0, 0)).withHistory(List.of()));
        var table = seats();
        var sum = 0;
        for (var one = 0; one < PEOPLE; one++) {
            for (var other = 0; other < one; other++) {
                var meetings = 0;
                for (var row : table) {
                    meetings += row[one] == row[other] ? 1 : 0;
                }
                sum += meetings * (meetings - 1);
            }
        }
        assertThat(new Seats(task, table, 0, null).cost()).isEqualTo(sum);
    }

    private Task task(int i) {
        var weights = switch (i % 4) {
            case 0 -> Weights.MEETINGS_ONLY;
            case 1 -> Weights.USUAL;
            case 2 -> new Weights(10, 7, 3, 2, 0);
            default -> new Weights(0, 1, 1, 1, 9);
        };
        return new Task(demand(i).withWeights(weights));
    }

    private RotationDemand demand(int i) {
        var tables = IntStream.range(0, TABLES).mapToObj(t -> Table.of("t" + t)).toList();
        return RotationDemand.of(Form.TABLES, Crowd.of(PEOPLE, i), tables, ROUNDS).withHistory(Stream.generate(() -> new PastMeeting(
                "p" + random.nextInt(PEOPLE), "p" + random.nextInt(PEOPLE), random.nextInt(700))).limit(10).toList());
    }

    private int[][] seats() {
        var table = new int[ROUNDS][PEOPLE];
        for (var row : table) {
            for (var person = 0; person < PEOPLE; person++) {
                row[person] = random.nextInt(TABLES);
            }
        }
        return table;
    }
}
