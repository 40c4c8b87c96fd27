package fr.reseauclimat.event.travel.carpool.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import java.util.List;

import fr.reseauclimat.event.travel.Travel;
import fr.reseauclimat.event.travel.carpool.CarpoolContact;
import fr.reseauclimat.event.travel.carpool.CarpoolContactRepository;
import fr.reseauclimat.event.travel.carpool.CarpoolEntry;
import fr.reseauclimat.event.travel.carpool.CarpoolKind;
import fr.reseauclimat.event.travel.carpool.ContactState;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolMatching.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The proposal for a day as things stand: agreements are kept, their seats are taken and those whom they carry look for
 * nothing any more. It decides nothing: each ride still needs both to agree. Needs a transaction around it.
 */
@ApplicationScoped
public class CarpoolPlans {

    @Inject
    CarpoolContactRepository contacts;

    @Inject
    Travel travel;

    /**
     * @param venue   identifier of the territory to which all go, or null
     * @param entries all of one event
     */
    public List<CarpoolPlan.Ride> of(String venue, List<CarpoolEntry> entries) {
        var known = contacts.among(entries);
        var agreed = known.stream().filter(contact -> contact.state() == ContactState.ACCEPTED).toList();
        var given = agreed.stream().collect(groupingBy(contact -> contact.offer().id(), summingInt(contact -> contact.need().seats())));
        var carried = agreed.stream().map(contact -> contact.need().id()).collect(toSet());
        var cars = entries.stream().filter(entry -> entry.kind() == CarpoolKind.OFFER)
                .map(entry -> new CarpoolPlan.Car(party(entry), Math.max(0, entry.seats() - given.getOrDefault(entry.id(), 0))))
                .toList();
        var riders = entries.stream().filter(entry -> entry.kind() == CarpoolKind.NEED && !carried.contains(entry.id()))
                .map(entry -> new CarpoolPlan.Riders(party(entry), entry.seats())).toList();
        var refusals = known.stream().filter(contact -> contact.state() == ContactState.DECLINED).map(CarpoolPlans::refusal).collect(toSet());
        var distances = travel.distances(venue, entries.stream().map(entry -> entry.origin().id()));
        return CarpoolPlan.of(cars, riders, refusals, venue, distances);
    }

    public static Party party(CarpoolEntry entry) {
        return new Party(entry.id(), entry.origin().id(), entry.leavesAt(), entry.flexibilityMinutes());
    }

    private static CarpoolPlan.Refusal refusal(CarpoolContact contact) {
        return new CarpoolPlan.Refusal(contact.offer().id(), contact.need().id());
    }
}
