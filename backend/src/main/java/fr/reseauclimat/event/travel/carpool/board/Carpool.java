package fr.reseauclimat.event.travel.carpool.board;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.travel.Travel;
import fr.reseauclimat.event.travel.carpool.CarpoolContact;
import fr.reseauclimat.event.travel.carpool.CarpoolContactRepository;
import fr.reseauclimat.event.travel.carpool.CarpoolEntry;
import fr.reseauclimat.event.travel.carpool.CarpoolKind;
import fr.reseauclimat.event.travel.carpool.CarpoolMails;
import fr.reseauclimat.event.travel.carpool.CarpoolRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.web.WindowLimit;
import fr.reseauclimat.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Free seats and those who look for one: told, found, asked for. Only among those who have a place at the event. */
@ApplicationScoped
@Transactional
class Carpool {

    static final String TOO_OFTEN = "One person asks so many times a day and no more, as each is a mail to somebody";
    private static final int MOST_ASKED = 20;
    private static final Duration EARLIEST = Duration.ofDays(1);

    @Inject
    Travel travel;

    @Inject
    EventRepository events;

    @Inject
    CarpoolRepository entries;

    @Inject
    CarpoolContactRepository contacts;

    @Inject
    CarpoolBoards boards;

    @Inject
    CarpoolMails mails;

    @Inject
    TerritoryService territories;

    @Inject
    Clock clock;

    /** Counted by each instance for itself: it is a brake, not a quota. */
    private final WindowLimit asked = new WindowLimit(MOST_ASKED, Duration.ofDays(1));

    CarpoolBoard board(UUID eventId) {
        return boards.of(eventId, travel.enter(eventId));
    }

    CarpoolBoard tell(UUID eventId, CarpoolRequest request) {
        var placeId = travel.enterAlone(eventId);
        requireBefore(events.findById(eventId), request);
        var entry = entries.ofRegistration(placeId).orElseGet(() -> new CarpoolEntry(placeId));
        if (entry.kind() != null && entry.kind() != request.kind()) {
            // who takes the own car after all looks for others than before
            contacts.forget(entry);
        }
        entry.tell(request.kind(), territories.refer(request.originId(), "originId"), request.leavesAt(),
                request.flexibilityMinutes(), request.seats(), request.comment(), clock.instant());
        entries.persistAndFlush(entry);
        return boards.of(eventId, placeId);
    }

    void forget(UUID eventId) {
        entries.ofRegistration(travel.enterAlone(eventId)).ifPresent(entry -> {
            contacts.forget(entry);
            entries.delete(entry);
        });
    }

    /** Asking again changes nothing, and sends no second mail. */
    CarpoolBoard ask(UUID eventId, UUID entryId) {
        var placeId = travel.enterAlone(eventId);
        var mine = own(placeId);
        var other = entries.ofEvent(eventId).stream().filter(entry -> entry.id().equals(entryId)).findFirst()
                .orElseThrow(ProblemException::notFound);
        if (mine.kind() == other.kind()) {
            throw new ProblemException(ProblemType.CONFLICT, "Une place se partage entre une personne qui en propose et une qui en cherche.");
        }
        // two who ask each other at the same moment have one contact
        entries.lock(mine.kind() == CarpoolKind.OFFER ? mine : other);
        if (contacts.between(mine, other).isEmpty()) {
            asked.use(placeId.toString(), clock.instant()).ifPresent(wait -> {
                throw new TooManyRequestsException(wait);
            });
            contacts.persistAndFlush(new CarpoolContact(mine, other, clock.instant()));
            mails.asked(events.findById(eventId), mine, other);
        }
        return boards.of(eventId, placeId);
    }

    /** By who was asked. */
    CarpoolBoard answer(UUID eventId, UUID contactId, boolean accepted) {
        var placeId = travel.enterAlone(eventId);
        var mine = own(placeId);
        var contact = contacts.findByIdOptional(contactId).filter(found -> found.asked().equals(mine))
                .orElseThrow(ProblemException::notFound);
        var offer = entries.lock(contact.offer());
        if (accepted && contacts.seatsGiven(offer) + contact.need().seats() > offer.seats()) {
            throw new ProblemException(ProblemType.CONFLICT, "Il n’y a plus assez de places dans cette voiture.");
        }
        contact.answer(accepted, clock.instant());
        contacts.flush();
        if (accepted) {
            mails.accepted(events.findById(eventId), contact);
        }
        return boards.of(eventId, placeId);
    }

    /** By either: addresses are no longer told, a seat is free again. */
    CarpoolBoard leave(UUID eventId, UUID contactId) {
        var placeId = travel.enterAlone(eventId);
        var mine = own(placeId);
        contacts.delete(contacts.findByIdOptional(contactId).filter(found -> found.concerns(mine)).orElseThrow(ProblemException::notFound));
        contacts.flush();
        return boards.of(eventId, placeId);
    }

    private CarpoolEntry own(UUID placeId) {
        return entries.ofRegistration(placeId).orElseThrow(() -> new ProblemException(ProblemType.CONFLICT,
                "Dites d’abord si vous proposez ou cherchez une place."));
    }

    private static void requireBefore(Event event, CarpoolRequest request) {
        if (request.leavesAt().isAfter(event.startsAt()) || request.leavesAt().isBefore(event.startsAt().minus(EARLIEST))) {
            throw ProblemException.invalid("leavesAt", "Le départ est dans les vingt-quatre heures qui précèdent la rencontre.");
        }
    }
}
