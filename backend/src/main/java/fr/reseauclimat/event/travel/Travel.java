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
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.participant.Attendee;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.registration.HeldRegistrations;
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
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    HeldRegistrations held;

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

    TravelDetail get(Attendee who) {
        var passenger = look(who);
        var event = passenger.event();
        var kept = plans.totals(event.id());
        var footprint = kept.isEmpty() ? TravelFootprint.of(trips(event), FACTORS) : TravelFootprint.ofShares(kept, FACTORS);
        return new TravelDetail(events.participation(event.id(), null).registered(), footprint.travellers(), footprint.shares(),
                footprint.kilograms(), footprint.aloneByCar(), footprint.byTrain(), FACTORS.all(), EmissionFactors.SOURCE,
                EmissionFactors.SOURCE_URL, Distances.DETOUR, event.endsAt().plus(KEPT), !kept.isEmpty(),
                passenger.registrationId() != null && isOpen(event, clock.instant()), mine(passenger));
    }

    TravelDetail tell(Attendee who, MyTravelRequest request) {
        var passenger = enterAlone(who);
        var plan = plans.ofRegistration(passenger.registrationId()).orElseGet(() -> new TravelPlan(passenger.registrationId()));
        plan.tell(request.mode(), territories.refer(request.originId(), "originId"), request.kilometres(), request.carPeople(),
                clock.instant());
        plans.persistAndFlush(plan);
        return get(who);
    }

    void forget(Attendee who) {
        plans.ofRegistration(enterAlone(who).registrationId()).ifPresent(plans::delete);
    }

    /** Keeps how many came in which way, and erases who came from where. */
    int erase(UUID eventId) {
        var event = events.findById(eventId);
        if (plans.totals(eventId).isEmpty()) {
            TravelFootprint.of(trips(event), FACTORS).shares().forEach(share -> plans.keepTotal(eventId, share));
        }
        return plans.erase(eventId);
    }

    /** @throws ProblemException 404 where the event is unknown or hidden, 410 for a link that opens nothing */
    Passenger look(Attendee who) {
        return switch (who) {
            case Attendee.SignedIn(var eventId) -> {
                var event = access.find(eventId);
                var memberId = access.reader().memberId();
                yield new Passenger(event, memberId == null ? null : plans.place(eventId, memberId).orElse(null));
            }
            case Attendee.LinkHolder(var token) -> {
                var registration = held.find(token);
                yield new Passenger(registration.event(), registration.state() == RegistrationState.REGISTERED ? registration.id() : null);
            }
        };
    }

    /** @throws ProblemException 404 where it is hidden, 410 for a link that opens nothing, 403 without a place, 409 where nobody travels */
    public Passenger enter(Attendee who) {
        var passenger = look(who);
        if (passenger.registrationId() == null) {
            throw ProblemException.forbidden("Inscrivez-vous d’abord à cette rencontre.");
        }
        if (!isOpen(passenger.event(), clock.instant())) {
            throw new ProblemException(ProblemType.CONFLICT, "Les trajets de cette rencontre sont clos.");
        }
        return passenger;
    }

    /** The same, to change something: nothing else that this person sends is worked on meanwhile. */
    public Passenger enterAlone(Attendee who) {
        var passenger = enter(who);
        plans.lockPlace(passenger.registrationId());
        return passenger;
    }

    private static boolean isOpen(Event event, Instant now) {
        return (event.state() == EventState.PUBLISHED || event.state() == EventState.HELD)
                && event.venue().placeName() != null && now.isBefore(event.endsAt().plus(KEPT));
    }

    private MyTravel mine(Passenger passenger) {
        var plan = passenger.registrationId() == null ? null : plans.ofRegistration(passenger.registrationId()).orElse(null);
        if (plan == null) {
            return null;
        }
        var origin = plan.origin() == null ? null : plan.origin().id();
        var estimated = distances(passenger.venue(), Stream.ofNullable(origin)).between(origin, passenger.venue());
        var trip = new Trip(plan.mode(), plan.kilometres() == null ? estimated : plan.kilometres(), plan.carPeople());
        return new MyTravel(plan.mode(), mapper.toRef(plan.origin()), plan.kilometres(), estimated, plan.carPeople(),
                trip.kilometres() == null ? null : TravelFootprint.kilograms(trip, FACTORS));
    }

    private List<Trip> trips(Event event) {
        var told = plans.plans(event.id());
        var venue = event.venue().territory() == null ? null : event.venue().territory().id();
        var distances = distances(venue, told.stream().map(TravelRepository.Plan::originId));
        return told.stream().map(plan -> new Trip(plan.mode(),
                plan.kilometres() == null ? distances.between(plan.originId(), venue) : plan.kilometres(), plan.carPeople())).toList();
    }

    /** @param venue may be null, and so may each of the origins */
    public Distances distances(String venue, Stream<String> origins) {
        return new Distances(positions.of(Stream.concat(Stream.ofNullable(venue), origins).filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }
}
