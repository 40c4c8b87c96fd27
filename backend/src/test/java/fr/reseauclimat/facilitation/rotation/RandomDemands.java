package fr.reseauclimat.facilitation.rotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;

/** Demands of all kinds, the same ones for the same seed; some of them contradict themselves. */
public final class RandomDemands {

    private static final List<String> TOPICS = List.of("vélo", "haies", "chaleur", "eau", "cantine", "rénovation");

    private final Random random;

    public RandomDemands(long seed) {
        random = new Random(seed);
    }

    public RotationDemand next() {
        var form = Form.values()[random.nextInt(3)];
        var tables = 2 + random.nextInt(5);
        var count = form == Form.PAIRS ? 2 + random.nextInt(14) : tables + random.nextInt(20);
        var people = people(count, "p");
        var rounds = form == Form.STATIONS ? tables : 1 + random.nextInt(6);
        var places = IntStream.range(0, form == Form.PAIRS ? count / 2 : tables).mapToObj(i -> Table.of("t" + i)).toList();
        if (form == Form.TABLES && random.nextInt(4) == 0) {
            places = sized(count, tables);
        }
        return new RotationDemand(form, people, places, rounds, pins(form, count, places.size()), sets(form == Form.PAIRS, count, 3),
                sets(false, count, 3), history(count), weights(), random.nextLong());
    }

    public List<Participant> people(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(i -> new Participant(prefix + i, Profile.values()[random.nextInt(4)],
                random.nextBoolean() ? "o" + random.nextInt(6) : null, random.nextBoolean() ? "d" + random.nextInt(4) : null,
                topics(), topics())).toList();
    }

    private Set<String> topics() {
        var some = new HashSet<String>();
        for (var i = random.nextInt(3); i > 0; i--) {
            some.add(TOPICS.get(random.nextInt(TOPICS.size())));
        }
        return some;
    }

    private List<Table> sized(int people, int tables) {
        var size = new int[tables];
        for (var person = 0; person < people; person++) {
            size[person < tables ? person : random.nextInt(tables)]++;
        }
        return IntStream.range(0, tables).mapToObj(i -> new Table("t" + i, size[i])).toList();
    }

    private List<Pin> pins(Form form, int people, int tables) {
        var used = new HashSet<Integer>();
        return Stream.generate(() -> random.nextInt(people)).limit(random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0)
                .filter(used::add).map(person -> new Pin("p" + person, "t" + random.nextInt(tables),
                        form == Form.STATIONS || random.nextBoolean() ? Pin.Reason.HOST : Pin.Reason.ACCESS)).toList();
    }

    private List<Set<String>> sets(boolean none, int people, int most) {
        List<Set<String>> sets = new ArrayList<>();
        for (var i = none ? 0 : random.nextInt(3); i > 0 && random.nextBoolean(); i--) {
            var set = new HashSet<String>();
            for (var j = 2 + random.nextInt(most - 1); j > 0; j--) {
                set.add("p" + random.nextInt(people));
            }
            sets.add(set);
        }
        return sets;
    }

    private List<PastMeeting> history(int people) {
        return Stream.generate(() -> new PastMeeting("p" + random.nextInt(people), "p" + random.nextInt(people),
                random.nextInt(700))).limit(random.nextInt(20)).toList();
    }

    private Weights weights() {
        return switch (random.nextInt(4)) {
            case 0 -> Weights.MEETINGS_ONLY;
            case 1 -> new Weights(random.nextInt(50), random.nextInt(50), random.nextInt(50), random.nextInt(50), random.nextInt(50));
            default -> Weights.USUAL;
        };
    }
}
