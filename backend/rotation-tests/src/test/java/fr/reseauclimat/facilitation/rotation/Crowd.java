package fr.reseauclimat.facilitation.rotation;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.Participant.Profile;

/** People of all kinds, the same ones for the same seed. */
public final class Crowd {

    private static final List<String> TOPICS = List.of("vélo", "haies", "chaleur", "eau", "cantine", "rénovation");

    private Crowd() {
    }

    public static List<Participant> of(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> new Participant("p" + i, Profile.values()[random.nextInt(4)],
                random.nextBoolean() ? "o" + random.nextInt(6) : null, random.nextBoolean() ? "d" + random.nextInt(4) : null,
                topics(random), topics(random))).toList();
    }

    private static Set<String> topics(Random random) {
        var some = new HashSet<String>();
        for (var i = random.nextInt(3); i > 0; i--) {
            some.add(TOPICS.get(random.nextInt(TOPICS.size())));
        }
        return some;
    }
}
