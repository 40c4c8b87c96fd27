package fr.reseauclimat.facilitation.rotation.replanning;

import java.util.List;
import java.util.Set;

import fr.reseauclimat.facilitation.rotation.Participant;

/**
 * What happened since the plan was announced.
 *
 * @param roundsOver how many rounds are done, or under way, and stay as they are
 * @param rounds     how many there are in all, from now on
 * @param late       those who have just come
 * @param absent     those who do not come, or have left
 * @param closed     tables that are there no more
 */
public record Change(int roundsOver, int rounds, List<Participant> late, Set<String> absent, Set<String> closed) {

    public Change {
        late = List.copyOf(late);
        absent = Set.copyOf(absent);
        closed = Set.copyOf(closed);
    }
}
