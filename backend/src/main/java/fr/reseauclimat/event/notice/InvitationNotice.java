package fr.reseauclimat.event.notice;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.signal.MemberInvited;
import fr.reseauclimat.member.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a member who is invited: no list of the network shows them what others do not see. */
@ApplicationScoped
class InvitationNotice {

    @Inject
    EventRepository events;

    @Inject
    Members members;

    @Inject
    Notices notices;

    void invited(@Observes MemberInvited invitation) {
        notices.invited(events.findById(invitation.eventId()), members.get(invitation.memberId()));
    }
}
