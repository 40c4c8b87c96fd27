package fr.reseauclimat.event.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What holds for an event, for the desk that gives places; an event without a form reserves nothing and asks nothing. */
@ApplicationScoped
public class RegistrationForms {

    @Inject
    RegistrationFormRepository forms;

    @Inject
    EventRepository events;

    @Inject
    Clock clock;

    /** @return places of this kind, or null without limit */
    public Integer capacity(Event event, Seat seat) {
        if (seat == event.venue().mainSeat()) {
            return event.capacity();
        }
        return forms.ofEvent(event.id()).map(RegistrationForm::onlineCapacity).orElse(null);
    }

    /** @return how many places of this kind are held back for whom at this moment */
    public Map<ParticipantProfile, Integer> reserved(Event event, Seat seat) {
        if (seat != event.venue().mainSeat()) {
            return Map.of();
        }
        return forms.ofEvent(event.id()).map(form -> form.reserved(clock.instant())).orElse(Map.of());
    }

    /** @return how full each way of taking part is */
    public List<SeatPlaces> places(Event event) {
        return event.venue().seats().stream().map(seat -> new SeatPlaces(seat, capacity(event, seat),
                events.placesGiven(event.id(), seat), events.waitingFor(event.id(), seat))).toList();
    }

    /** @return parts that run side by side, group by group in the order of the programme */
    public List<ParallelParts> parallels(Event event) {
        var groups = new LinkedHashMap<Integer, List<EventSegment>>();
        event.segments().stream().filter(segment -> segment.parallelGroup() != null)
                .forEach(segment -> groups.computeIfAbsent(segment.parallelGroup(), group -> new ArrayList<>()).add(segment));
        var taken = groups.isEmpty() ? Map.<UUID, Long>of() : forms.choices(event.id());
        return groups.entrySet().stream().map(group -> new ParallelParts(group.getKey(), group.getValue().getFirst().startsAt(),
                group.getValue().stream().map(segment -> new ParallelPart(segment.id(), segment.title(), segment.startsAt(),
                        segment.endsAt(), segment.capacity(), taken.getOrDefault(segment.id(), 0L))).toList())).toList();
    }

    public List<AskedQuestion> asked(UUID eventId) {
        return forms.ofEvent(eventId).map(RegistrationFormService::questions).orElse(List.of());
    }

    public List<FormQuestion> questions(UUID eventId) {
        return forms.ofEvent(eventId).map(RegistrationForm::questions).orElse(List.of());
    }
}
