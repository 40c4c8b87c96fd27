package fr.reseauclimat.event.travel.carpool.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.travel.carpool.CarpoolContact;
import fr.reseauclimat.event.travel.carpool.CarpoolContactRepository;
import fr.reseauclimat.event.travel.carpool.CarpoolEntry;
import fr.reseauclimat.event.travel.carpool.CarpoolKind;
import fr.reseauclimat.event.travel.carpool.CarpoolMails;
import fr.reseauclimat.event.travel.carpool.CarpoolRepository;
import fr.reseauclimat.event.travel.carpool.CarpoolRepository.Traveller;
import fr.reseauclimat.event.travel.carpool.ContactState;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolPlan.Ride;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.territory.TerritoryMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shared cars of a whole day, for those who run it: seen as one proposal, and told to whom it concerns. */
@ApplicationScoped
@Transactional
class CarpoolOverview {

    private static final Duration BETWEEN_PROPOSALS = Duration.ofDays(1);

    @Inject
    EventAccess events;

    @Inject
    CarpoolRepository entries;

    @Inject
    CarpoolContactRepository contacts;

    @Inject
    CarpoolPlans plans;

    @Inject
    CarpoolMails mails;

    @Inject
    TerritoryMapper territories;

    @Inject
    Clock clock;

    CarpoolPlanDetail get(UUID eventId) {
        var event = events.find(eventId, EventAction.PREPARE);
        var all = entries.ofEvent(eventId);
        var agreed = contacts.among(all).stream().filter(contact -> contact.state() == ContactState.ACCEPTED)
                .map(CarpoolContact::need).mapToInt(CarpoolEntry::seats).sum();
        var rides = plans.of(venue(event), all);
        return new CarpoolPlanDetail(agreed, seats(all, CarpoolKind.NEED) - agreed, seats(all, CarpoolKind.OFFER) - agreed,
                rides.stream().mapToInt(Ride::people).sum(), cars(rides, byId(all), travellers(eventId)));
    }

    /**
     * Writes to each who is part of the proposal, once a day at most. Two who press the button at once write once.
     *
     * @throws ProblemException 409 where nobody travels any more, or not yet
     */
    PlanMailing mail(UUID eventId) {
        var event = events.lock(eventId, EventAction.PREPARE);
        var now = clock.instant();
        if (event.state() != EventState.PUBLISHED || !now.isBefore(event.startsAt())) {
            throw new ProblemException(ProblemType.CONFLICT, "Une proposition ne s’envoie qu’avant une rencontre publiée.");
        }
        var all = byId(entries.ofEvent(eventId));
        var rides = plans.of(venue(event), List.copyOf(all.values()));
        var partners = new LinkedHashMap<UUID, List<UUID>>();
        rides.stream().collect(groupingBy(Ride::driver, LinkedHashMap::new, toList()))
                .forEach((driver, riders) -> partners.put(driver, riders.stream().map(Ride::riders).toList()));
        rides.forEach(ride -> partners.put(ride.riders(), List.of(ride.driver())));
        var told = 0;
        for (var entry : partners.entrySet()) {
            var person = all.get(entry.getKey());
            if (entries.propose(person, now, now.minus(BETWEEN_PROPOSALS))) {
                mails.proposed(event, person, entry.getValue().stream().map(all::get).toList());
                told++;
            }
        }
        return new PlanMailing(told);
    }

    private List<PlannedCar> cars(List<Ride> rides, Map<UUID, CarpoolEntry> all, Map<UUID, Traveller> people) {
        var cars = rides.stream().collect(groupingBy(Ride::driver, LinkedHashMap::new, toList()));
        return cars.entrySet().stream().map(car -> {
            var entry = all.get(car.getKey());
            var driver = people.get(car.getKey());
            var riders = car.getValue().stream().map(ride -> riders(ride, all.get(ride.riders()), people.get(ride.riders()))).toList();
            return new PlannedCar(entry.id(), driver.firstName(), driver.organisationName(), territories.toRef(entry.origin()),
                    entry.leavesAt(), entry.seats() - contacts.seatsGiven(entry), riders);
        }).toList();
    }

    private PlannedRiders riders(Ride ride, CarpoolEntry entry, Traveller person) {
        return new PlannedRiders(person.firstName(), person.organisationName(), territories.toRef(entry.origin()), entry.leavesAt(),
                ride.people(), ride.detour());
    }

    private Map<UUID, Traveller> travellers(UUID eventId) {
        return entries.travellers(eventId).stream().collect(toMap(Traveller::entryId, person -> person));
    }

    private static Map<UUID, CarpoolEntry> byId(List<CarpoolEntry> all) {
        return all.stream().collect(toMap(CarpoolEntry::id, entry -> entry));
    }

    private static int seats(List<CarpoolEntry> all, CarpoolKind kind) {
        return all.stream().filter(entry -> entry.kind() == kind).mapToInt(CarpoolEntry::seats).sum();
    }

    private static String venue(Event event) {
        return Stream.ofNullable(event.venue().territory()).map(territory -> territory.id()).findFirst().orElse(null);
    }
}
