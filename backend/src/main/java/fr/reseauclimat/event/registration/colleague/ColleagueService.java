package fr.reseauclimat.event.registration.colleague;

import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out who is asking before the transaction of the desk opens, as a member's own registration does. */
@ApplicationScoped
class ColleagueService {

    @Inject
    ColleagueDesk desk;

    @Inject
    CurrentMember currentMember;

    Page<ColleagueEntry> list(UUID eventId, PageQuery page) {
        return desk.list(eventId, currentMember.requireId(), page);
    }

    ColleagueEntry register(UUID eventId, UUID colleagueId) {
        return desk.register(eventId, currentMember.requireId(), colleagueId);
    }

    void cancel(UUID eventId, UUID colleagueId) {
        desk.cancel(eventId, currentMember.requireId(), colleagueId);
    }
}
