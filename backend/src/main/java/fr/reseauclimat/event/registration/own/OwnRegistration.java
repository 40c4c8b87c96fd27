package fr.reseauclimat.event.registration.own;

import java.util.UUID;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.registration.answer.RegistrationDetails;
import fr.reseauclimat.event.registration.answer.RegistrationNeeds;
import fr.reseauclimat.event.registration.answer.RegistrationNeedsRepository;
import fr.reseauclimat.event.registration.answer.SegmentChoices;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a member said of the own registration. */
@ApplicationScoped
@Transactional
class OwnRegistration {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    RegistrationDetails details;

    @Inject
    RegistrationNeedsRepository needs;

    @Inject
    SegmentChoices choices;

    MyRegistrationDetail get(UUID eventId, UUID memberId) {
        access.find(eventId);
        var mine = events.participation(eventId, memberId).mine();
        if (mine == null) {
            throw ProblemException.notFound();
        }
        var told = needs.of(mine.id());
        return new MyRegistrationDetail(mine, details.answers(mine.id()),
                told.map(RegistrationNeeds::access).orElse(null), told.map(RegistrationNeeds::diet).orElse(null),
                choices.of(mine.id()));
    }
}
