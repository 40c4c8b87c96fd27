package fr.reseauclimat.event.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Looks at the queue of one event with one kind of seat, as the database has it, and names everything that must never be. */
@ApplicationScoped
public class QueueCheck {

    /** Somebody in the queue of one seat. */
    public record Line(String person, ParticipantProfile profile, Seat seat, RegistrationState state, long arrival, Instant registeredAt) {
        boolean has(RegistrationState wanted) {
            return state == wanted;
        }
    }

    @Inject
    EntityManager entities;

    /** Of an event that holds nothing back. @return empty where all is well */
    @Transactional
    public List<String> defects(UUID eventId, int capacity, int people) {
        return defects(eventId, capacity, Map.of(), people);
    }

    /** @param reserved places that are still held back, by profile */
    @Transactional
    public List<String> defects(UUID eventId, int capacity, Map<ParticipantProfile, Integer> reserved, int people) {
        var lines = entities.createQuery("select coalesce(cast(m.id as string), r.guest.email), r.profile, r.seat, r.state, "
                + "r.arrival, r.registeredAt from Registration r left join r.member m "
                + "where r.event.id = :event order by r.arrival", Line.class).setParameter("event", eventId).getResultList();
        return defects(lines, capacity, reserved, people);
    }

    /**
     * @param reserved places that are held back; whoever has one of these may have come later than somebody who waits
     * @param people   how many must be in the queue, be it with a place or without
     */
    public static List<String> defects(List<Line> lines, int capacity, Map<ParticipantProfile, Integer> reserved, int people) {
        var defects = new ArrayList<String>();
        var registered = lines.stream().filter(line -> line.has(RegistrationState.REGISTERED)).toList();
        var waiting = lines.stream().filter(line -> line.has(RegistrationState.WAITING)).toList();
        if (registered.size() > capacity) {
            defects.add(registered.size() + " places were given of " + capacity);
        }
        var idle = waiting.stream().filter(line -> openTo(line.profile(), registered, capacity, reserved) > 0).toList();
        if (!idle.isEmpty()) {
            defects.add(idle.size() + " people wait beside " + openTo(idle.getFirst().profile(), registered, capacity, reserved)
                    + " free places");
        }
        if (keptAndGiven(registered, reserved) > Math.max(capacity, registered.size())) {
            defects.add("places that are held back were given to others");
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
        if (waiting.stream().anyMatch(line -> wasOvertaken(line, registered, reserved))) {
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

    /** Places that are given, and those that are still held back: together never more than there are. */
    private static int keptAndGiven(List<Line> registered, Map<ParticipantProfile, Integer> reserved) {
        var given = registered.stream().collect(Collectors.groupingBy(Line::profile, Collectors.summingInt(line -> 1)));
        return Stream.of(ParticipantProfile.values())
                .mapToInt(profile -> Math.max(given.getOrDefault(profile, 0), reserved.getOrDefault(profile, 0))).sum();
    }

    /** Free places beyond those that are held back for other profiles. */
    private static int openTo(ParticipantProfile profile, List<Line> registered, int capacity, Map<ParticipantProfile, Integer> reserved) {
        var open = capacity - registered.size();
        for (var held : reserved.entrySet()) {
            if (held.getKey() != profile) {
                open -= Math.max(0, held.getValue() - (int) registered.stream().filter(line -> line.profile() == held.getKey()).count());
            }
        }
        return open;
    }

    /** By somebody of the same profile, or by somebody for whose profile nothing was held back. */
    private static boolean wasOvertaken(Line waiting, List<Line> registered, Map<ParticipantProfile, Integer> reserved) {
        return registered.stream().anyMatch(line -> line.arrival() > waiting.arrival()
                && (line.profile() == waiting.profile() || !reserved.containsKey(line.profile())));
    }
}
