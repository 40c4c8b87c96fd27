package fr.reseauclimat.event.registration;

import java.util.UUID;

import fr.reseauclimat.event.MyRegistration;
import fr.reseauclimat.member.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The member's own registration. Who is asking is found out before the transaction of the desk opens: a first sign-in
 * needs one of its own, and two at a time for each of many people at once would exhaust the connections.
 */
@ApplicationScoped
class RegistrationService {

    @Inject
    RegistrationDesk desk;

    @Inject
    CurrentMember currentMember;

    MyRegistration register(UUID eventId) {
        return desk.register(eventId, memberId());
    }

    void cancel(UUID eventId) {
        desk.cancel(eventId, memberId());
    }

    private UUID memberId() {
        var id = currentMember.idOrNull();
        return id == null ? currentMember.require().id() : id;
    }
}
