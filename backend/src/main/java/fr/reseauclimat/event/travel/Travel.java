package fr.reseauclimat.event.travel;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.registration.Attendee;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.event.travel.footprint.EmissionFactors;
import fr.reseauclimat.event.travel.footprint.TravelFootprint;
import fr.reseauclimat.event.travel.footprint.Trip;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.territory.TerritoryMapper;
import fr.reseauclimat.territory.TerritoryPositions;
import fr.reseauclimat.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How people come to an event: told by each, summed up for all, erased a week after. */
@ApplicationScoped
@Transactional
public class Travel {

    static final Period KEPT = Period.ofDays(7);
    private static final EmissionFactors FACTORS = EmissionFactors.shipped();

    @Inject
    CurrentAttendee reader;

    @Inject
    EventRepository events;

    @Inject
    TravelRepository plans;

    @Inject
    TerritoryService territories;

    @Inject
    TerritoryPositions positions;

    @Inject
    TerritoryMapper mapper;

    @Inject
    Clock clock;

    TravelDetail get(UUID eventId) {
        var attendee = reader.at(eventId);
        var event = events.findById(eventId);
        var kept = plans.totals(event.id());
        var footprint = kept.isEmpty() ? TravelFootprint.of(trips(event), FACTORS) : TravelFootprint.ofShares(kept, FACTORS);
        return new TravelDetail(events.participation(event.id(), null).registered(), footprint.travellers(), footprint.shares(),
                footprint.kilograms(), footprint.aloneByCar(), footprint.byTrain(), FACTORS.all(), EmissionFactors.SOURCE,
                EmissionFactors.SOURCE_URL, Distances.DETOUR, event.endsAt().plus(KEPT), !kept.isEmpty(),
                attendee.hasPlace() && isOpen(event, clock.instant()), mine(event, attendee));
    }

    TravelDetail tell(UUID eventId, MyTravelRequest request) {
        var placeId = enterAlone(eventId);
        var plan = plans.ofRegistration(placeId).orElseGet(() -> new TravelPlan(placeId));
        plan.tell(request.mode(), territories.refer(request.originId(), "originId"), request.kilometres(), request.carPeople(),
                clock.instant());
        plans.persistAndFlush(plan);
        return get(eventId);
    }

    void forget(UUID eventId) {
        plans.ofRegistration(enterAlone(eventId)).ifPresent(plans::delete);
    }

    /** Keeps how many came in which way, and erases who came from where. */
    int erase(UUID eventId) {
        var event = events.findById(eventId);
        if (plans.totals(eventId).isEmpty()) {
            TravelFootprint.of(trips(event), FACTORS).shares().forEach(share -> plans.keepTotal(eventId, share));
        }
        return plans.erase(eventId);
    }

    /**
     * @return the registration of the reader's place
     * @throws ProblemException 404 where the event is hidden, 403 without a place, 409 where nobody travels
     */
    public UUID enter(UUID eventId) {
        var placeId = reader.withPlaceAt(eventId).registrationId();
        if (!isOpen(events.findById(eventId), clock.instant())) {
            throw new ProblemException(ProblemType.CONFLICT, "Les trajets de cette rencontre sont clos.");
        }
        return placeId;
    }

    /** The same, to change something: nothing else that this person sends is worked on meanwhile. */
    public UUID enterAlone(UUID eventId) {
        var placeId = enter(eventId);
        plans.lockPlace(placeId);
        return placeId;
    }

    private static boolean isOpen(Event event, Instant now) {
        return (event.state() == EventState.PUBLISHED || event.state() == EventState.HELD)
                && event.venue().placeName() != null && now.isBefore(event.endsAt().plus(KEPT));
    }

    private MyTravel mine(Event event, Attendee attendee) {
        var plan = attendee.hasPlace() ? plans.ofRegistration(attendee.registrationId()).orElse(null) : null;
        if (plan == null) {
            return null;
        }
        var origin = plan.origin() == null ? null : plan.origin().id();
        var venue = venue(event);
        var estimated = distances(venue, Stream.ofNullable(origin)).between(origin, venue);
        var trip = new Trip(plan.mode(), plan.kilometres() == null ? estimated : plan.kilometres(), plan.carPeople());
        return new MyTravel(plan.mode(), mapper.toRef(plan.origin()), plan.kilometres(), estimated, plan.carPeople(),
                trip.kilometres() == null ? null : TravelFootprint.kilograms(trip, FACTORS));
    }

    private List<Trip> trips(Event event) {
        var told = plans.plans(event.id());
        var venue = venue(event);
        var distances = distances(venue, told.stream().map(TravelRepository.Plan::originId));
        return told.stream().map(plan -> new Trip(plan.mode(),
                plan.kilometres() == null ? distances.between(plan.originId(), venue) : plan.kilometres(), plan.carPeople())).toList();
    }

    /** @return the territory of the place, or null for what has none */
    public static String venue(Event event) {
        var territory = event.venue().territory();
        return territory == null ? null : territory.id();
    }

    /** @param venue may be null, and so may each of the origins */
    public Distances distances(String venue, Stream<String> origins) {
        return new Distances(positions.of(Stream.concat(Stream.ofNullable(venue), origins).filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }
}
