package fr.reseauclimat.event.registration.colleague;

import java.util.UUID;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.registration.admission.Admission;
import fr.reseauclimat.event.registration.admission.RegistrationDesk;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Registers somebody of one's own organisation, who is told and may decline. What the event asks, that person answers. */
@ApplicationScoped
@Transactional
class ColleagueDesk {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    RegistrationRepository registrations;

    @Inject
    ColleagueRepository colleagues;

    @Inject
    RegistrationDesk desk;

    @Inject
    Admission admission;

    @Inject
    ParticipationKeys keys;

    @Inject
    Members members;

    @Inject
    Notices notices;

    /** Only those whom this member registered. */
    Page<ColleagueEntry> list(UUID eventId, UUID memberId, PageQuery page) {
        access.find(eventId);
        return colleagues.list(eventId, memberId, page);
    }

    /** Who is in already stays as is. */
    ColleagueEntry register(UUID eventId, UUID memberId, UUID colleagueId) {
        var event = access.lock(eventId, EventAction.REGISTER);
        var member = members.get(memberId);
        var colleague = members.find(colleagueId).filter(one -> areColleagues(member, one)).orElseThrow(() ->
                ProblemException.forbidden("Vous pouvez inscrire les membres de votre propre structure."));
        if (!events.isVisible(eventId, new Viewer(colleagueId, true, false))) {
            throw new ProblemException(ProblemType.CONFLICT, "Cette rencontre est réservée aux personnes invitées, et "
                    + colleague.fullName() + " n’en fait pas partie.");
        }
        var known = registrations.ofMember(eventId, colleagueId);
        if (known.filter(Registration::isActive).isEmpty()) {
            var registration = known.orElseGet(() -> new Registration(event, colleague));
            registration.broughtBy(member);
            admission.admit(event, registration, RegisterRequest.NOTHING_SAID, false);
            notices.registeredBy(event, registration.participant(), member.fullName(),
                    registration.state() == RegistrationState.REGISTERED, keys.link(registration));
        }
        var state = registrations.ofMember(eventId, colleagueId).orElseThrow().state();
        return new ColleagueEntry(colleagueId, colleague.firstName(), colleague.lastName(), state);
    }

    /** Takes back what one did oneself. Doing it again changes nothing. */
    void cancel(UUID eventId, UUID memberId, UUID colleagueId) {
        var event = access.lock(eventId, EventAction.CANCEL_REGISTRATION);
        var registration = registrations.ofMember(eventId, colleagueId).filter(one -> one.isBroughtBy(memberId))
                .orElseThrow(ProblemException::notFound);
        desk.leave(event, registration);
    }

    private static boolean areColleagues(Member one, Member other) {
        return !one.equals(other) && one.organisation() != null && one.organisation().equals(other.organisation());
    }
}
