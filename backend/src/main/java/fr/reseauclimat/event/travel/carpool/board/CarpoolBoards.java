package fr.reseauclimat.event.travel.carpool.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.travel.Travel;
import fr.reseauclimat.event.travel.carpool.CarpoolContact;
import fr.reseauclimat.event.travel.carpool.CarpoolContactDetail;
import fr.reseauclimat.event.travel.carpool.CarpoolContactRepository;
import fr.reseauclimat.event.travel.carpool.CarpoolEntry;
import fr.reseauclimat.event.travel.carpool.CarpoolKind;
import fr.reseauclimat.event.travel.carpool.CarpoolPerson;
import fr.reseauclimat.event.travel.carpool.CarpoolRepository;
import fr.reseauclimat.event.travel.carpool.ContactState;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolMatching;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolPlan;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolPlans;
import fr.reseauclimat.territory.TerritoryMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows shared cars to one person: who fits, who was asked, and of each no more than may be known. */
@ApplicationScoped
class CarpoolBoards {

    private static final int MOST = 20;

    @Inject
    EventRepository events;

    @Inject
    CarpoolRepository entries;

    @Inject
    CarpoolContactRepository contacts;

    @Inject
    CarpoolPlans plans;

    @Inject
    Travel travel;

    @Inject
    TerritoryMapper territories;

    /** @param placeId the registration of the reader's place */
    CarpoolBoard of(UUID eventId, UUID placeId) {
        var all = entries.ofEvent(eventId);
        var people = new HashMap<UUID, CarpoolRepository.Traveller>();
        entries.travellers(eventId).forEach(person -> people.put(person.entryId(), person));
        var mine = all.stream().filter(entry -> entry.registrationId().equals(placeId)).findFirst().orElse(null);
        var offers = all.stream().filter(entry -> entry.kind() == CarpoolKind.OFFER).count();
        if (mine == null) {
            return new CarpoolBoard(offers, all.size() - offers, null, List.of(), List.of());
        }
        var mineContacts = contacts.of(mine);
        var venue = Travel.venue(events.findById(eventId));
        return new CarpoolBoard(offers, all.size() - offers, mine(mine), suggestions(mine, mineContacts, all, venue, people),
                mineContacts.stream().filter(contact -> people.containsKey(other(contact, mine).id()))
                        .map(contact -> new CarpoolContactDetail(contact.id(), contact.state(), contact.asker().equals(mine),
                                person(other(contact, mine), people, contact.state() == ContactState.ACCEPTED))).toList());
    }

    private List<CarpoolSuggestion> suggestions(CarpoolEntry mine, List<CarpoolContact> known, List<CarpoolEntry> all,
            String venue, Map<UUID, CarpoolRepository.Traveller> people) {
        var candidates = new HashMap<UUID, CarpoolEntry>();
        all.stream().filter(entry -> entry.kind() != mine.kind())
                .filter(entry -> known.stream().noneMatch(contact -> contact.concerns(entry)))
                .filter(entry -> seatsSuffice(mine, entry))
                .forEach(entry -> candidates.put(entry.id(), entry));
        var distances = travel.distances(venue, all.stream().map(entry -> entry.origin().id()));
        var together = plans.of(venue, all).stream()
                .flatMap(ride -> partner(ride, mine).stream()).collect(Collectors.toSet());
        return CarpoolMatching.of(CarpoolPlans.party(mine), mine.kind() == CarpoolKind.OFFER,
                candidates.values().stream().map(CarpoolPlans::party).toList(), venue, distances).stream()
                .sorted(Comparator.comparing(match -> !together.contains(match.id()))).limit(MOST)
                .map(match -> new CarpoolSuggestion(person(candidates.get(match.id()), people, false), match.kilometresApart(),
                        match.detour(), match.minutesApart(), together.contains(match.id()))).toList();
    }

    private boolean seatsSuffice(CarpoolEntry mine, CarpoolEntry other) {
        var offer = mine.kind() == CarpoolKind.OFFER ? mine : other;
        var need = mine.kind() == CarpoolKind.OFFER ? other : mine;
        return offer.seats() - contacts.seatsGiven(offer) >= need.seats();
    }

    private MyCarpool mine(CarpoolEntry entry) {
        var given = entry.kind() == CarpoolKind.OFFER ? contacts.seatsGiven(entry) : 0;
        return new MyCarpool(entry.kind(), territories.toRef(entry.origin()), entry.leavesAt(), entry.flexibilityMinutes(),
                entry.seats(), Math.max(0, entry.seats() - given), entry.comment());
    }

    private CarpoolPerson person(CarpoolEntry entry, Map<UUID, CarpoolRepository.Traveller> people, boolean agreed) {
        var person = people.get(entry.id());
        return new CarpoolPerson(entry.id(), person.firstName(), agreed ? person.lastName() : null, person.organisationName(),
                agreed ? person.email() : null, territories.toRef(entry.origin()), entry.leavesAt(), entry.flexibilityMinutes(),
                entry.seats(), entry.comment());
    }

    private static CarpoolEntry other(CarpoolContact contact, CarpoolEntry mine) {
        return contact.asker().equals(mine) ? contact.asked() : contact.asker();
    }

    private static Optional<UUID> partner(CarpoolPlan.Ride ride, CarpoolEntry mine) {
        if (ride.driver().equals(mine.id())) {
            return Optional.of(ride.riders());
        }
        return ride.riders().equals(mine.id()) ? Optional.of(ride.driver()) : Optional.empty();
    }
}
