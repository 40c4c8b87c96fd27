package fr.reseauclimat.event;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What changed about an event that those who registered for it must hear of, or profit by. */
public enum Novelty {
    DATE,
    PLACE,
    CAPACITY;

    static Set<Novelty> between(Event event, EventPlan plan) {
        var novelties = EnumSet.noneOf(Novelty.class);
        if (differs(event.startsAt(), plan.startsAt()) || differs(event.endsAt(), plan.endsAt())) {
            novelties.add(DATE);
        }
        if (!event.venue().sameAs(Venue.of(plan))) {
            novelties.add(PLACE);
        }
        if (differs(event.capacity(), plan.capacity())) {
            novelties.add(CAPACITY);
        }
        return novelties;
    }

    private static boolean differs(Object one, Object other) {
        return !Objects.equals(one, other);
    }
}
