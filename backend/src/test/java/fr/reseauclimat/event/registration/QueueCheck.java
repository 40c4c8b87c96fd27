package fr.reseauclimat.event.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.RegistrationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Looks at the queue of one event, as the database has it, and names everything that must never be. */
@ApplicationScoped
public class QueueCheck {

    record Line(String person, RegistrationState state, long arrival, Instant registeredAt) {
        boolean has(RegistrationState wanted) {
            return state == wanted;
        }
    }

    @Inject
    EntityManager entities;

    /** @return empty where all is well */
    @Transactional
    List<String> defects(UUID eventId, int capacity, int people) {
        var lines = entities.createQuery("select coalesce(cast(m.id as string), r.guest.email), r.state, r.arrival, r.registeredAt "
                + "from Registration r left join r.member m where r.event.id = :event order by r.arrival", Line.class).setParameter("event", eventId).getResultList();
        return defects(lines, capacity, people);
    }

    /** @param people how many must be in the queue, be it with a place or without */
    static List<String> defects(List<Line> lines, int capacity, int people) {
        var defects = new ArrayList<String>();
        var registered = lines.stream().filter(line -> line.has(RegistrationState.REGISTERED)).toList();
        var waiting = lines.stream().filter(line -> line.has(RegistrationState.WAITING)).toList();
        if (registered.size() > capacity) {
            defects.add(registered.size() + " places were given of " + capacity);
        }
        if (registered.size() < capacity && !waiting.isEmpty()) {
            defects.add(waiting.size() + " people wait beside " + (capacity - registered.size()) + " free places");
        }
        if (registered.size() + waiting.size() != people) {
            defects.add(registered.size() + waiting.size() + " people are in the queue instead of " + people);
        }
        if (lines.stream().map(Line::person).distinct().count() != lines.size()) {
            defects.add("somebody is in the queue twice");
        }
        if (lines.stream().map(Line::arrival).distinct().count() != lines.size()) {
            defects.add("two people have the same number");
        }
        var lastIn = registered.stream().mapToLong(Line::arrival).max().orElse(Long.MIN_VALUE);
        if (waiting.stream().anyMatch(line -> line.arrival() < lastIn)) {
            defects.add("somebody was overtaken");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).registeredAt().isBefore(lines.get(i - 1).registeredAt())) {
                defects.add("the numbers are not in the order of arrival");
                break;
            }
        }
        return defects;
    }
}
