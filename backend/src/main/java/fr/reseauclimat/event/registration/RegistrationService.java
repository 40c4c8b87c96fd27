package fr.reseauclimat.event.registration;

import java.util.UUID;

import fr.reseauclimat.event.MyRegistration;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A member's own registration, and those of colleagues. Who is asking is found out before the transaction of the desk opens: a first sign-in
 * needs one of its own, and two at a time for each of many people at once would exhaust the connections.
 */
@ApplicationScoped
class RegistrationService {

    @Inject
    RegistrationDesk desk;

    @Inject
    OwnRegistration mine;

    @Inject
    ColleagueDesk colleagues;

    @Inject
    CurrentMember currentMember;

    MyRegistration register(UUID eventId, RegisterRequest request) {
        return desk.register(eventId, memberId(), request);
    }

    MyRegistrationDetail mine(UUID eventId) {
        return mine.get(eventId, memberId());
    }

    void cancel(UUID eventId) {
        desk.cancel(eventId, memberId());
    }

    Page<ColleagueEntry> colleagues(UUID eventId, PageQuery page) {
        return colleagues.list(eventId, memberId(), page);
    }

    ColleagueEntry registerColleague(UUID eventId, UUID colleagueId) {
        return colleagues.register(eventId, memberId(), colleagueId);
    }

    void cancelColleague(UUID eventId, UUID colleagueId) {
        colleagues.cancel(eventId, memberId(), colleagueId);
    }

    private UUID memberId() {
        var id = currentMember.idOrNull();
        return id == null ? currentMember.require().id() : id;
    }
}
