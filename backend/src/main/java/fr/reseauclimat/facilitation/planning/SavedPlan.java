package fr.reseauclimat.facilitation.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.Round;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.Seat;

/** A plan as it is kept, in the words of the planner. */
final class SavedPlan {

    private final Rotation rotation;
    private final Map<Integer, List<Seat>> rounds = new HashMap<>();

    SavedPlan(Rotation rotation, List<Seat> seats) {
        this.rotation = rotation;
        seats.forEach(seat -> rounds.computeIfAbsent(seat.round(), key -> new ArrayList<>()).add(seat));
    }

    boolean isEmpty() {
        return rounds.isEmpty();
    }

    List<Seat> round(int number) {
        return rounds.getOrDefault(number, List.of());
    }

    /** Those whom the next round expects; once there is none, those of the last one. */
    Set<UUID> roster() {
        var people = new LinkedHashSet<UUID>();
        round(Math.min(rotation.started() + 1, rotation.rounds())).forEach(seat -> people.add(seat.registrationId()));
        return people;
    }

    /** Everybody who is named. */
    Set<UUID> everybody() {
        var people = new LinkedHashSet<UUID>();
        rounds.values().forEach(seats -> seats.forEach(seat -> people.add(seat.registrationId())));
        return people;
    }

    /** Every table in each round, also the empty ones: planning anew counts on their order. */
    RotationPlan toPlan() {
        var all = new ArrayList<Round>();
        for (var number = 1; number <= rotation.rounds(); number++) {
            var seatings = new ArrayList<Round.Seating>();
            for (var i = 0; i < rotation.tables().size(); i++) {
                seatings.add(new Round.Seating(Demands.name(i), people(number, rotation.tables().get(i).id())));
            }
            all.add(new Round(seatings, people(number, null)));
        }
        return new RotationPlan(all, new RotationPlan.Search(0, "saved", 0, RotationPlan.End.WORK));
    }

    private List<String> people(int number, UUID table) {
        return round(number).stream().filter(seat -> java.util.Objects.equals(seat.tableId(), table))
                .map(seat -> seat.registrationId().toString()).toList();
    }
}
