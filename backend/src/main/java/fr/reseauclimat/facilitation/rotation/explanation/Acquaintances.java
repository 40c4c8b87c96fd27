package fr.reseauclimat.facilitation.rotation.explanation;

import java.util.Map;

import fr.reseauclimat.facilitation.rotation.RotationDemand;

/** Who met whom at earlier days, of those who take part. */
final class Acquaintances {

    private final boolean[][] met;

    Acquaintances(RotationDemand demand, Map<String, Integer> number) {
        met = new boolean[number.size()][number.size()];
        for (var meeting : demand.history()) {
            var one = number.get(meeting.one());
            var other = number.get(meeting.other());
            if (one != null && other != null && !one.equals(other)) {
                met[one][other] = true;
                met[other][one] = true;
            }
        }
    }

    boolean know(int one, int other) {
        return met[one][other];
    }

    /** How many more people this person has ahead than are new to him or her. */
    int missing(int person, int ahead) {
        var others = met.length - 1;
        for (var known : met[person]) {
            others -= known ? 1 : 0;
        }
        return Math.max(0, ahead - others);
    }
}
