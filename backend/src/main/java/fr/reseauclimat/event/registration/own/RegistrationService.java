package fr.reseauclimat.event.registration.own;

import java.util.UUID;

import fr.reseauclimat.event.participant.MyRegistration;
import fr.reseauclimat.event.registration.admission.RegistrationDesk;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.member.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A member's own registration. Who is asking is found out before the transaction of the desk opens: a first sign-in
 * needs one of its own, and two at a time for each of many people at once would exhaust the connections.
 */
@ApplicationScoped
class RegistrationService {

    @Inject
    RegistrationDesk desk;

    @Inject
    OwnRegistration mine;

    @Inject
    CurrentMember currentMember;

    MyRegistration register(UUID eventId, RegisterRequest request) {
        return desk.register(eventId, currentMember.requireId(), request);
    }

    MyRegistrationDetail mine(UUID eventId) {
        return mine.get(eventId, currentMember.requireId());
    }

    void cancel(UUID eventId) {
        desk.cancel(eventId, currentMember.requireId());
    }
}
