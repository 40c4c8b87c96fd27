package fr.reseauclimat.event.planning;

import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.signal.FacilitationHandedOver;
import fr.reseauclimat.event.signal.MemberInvited;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who runs an event, and who is invited to it. Locked, so that two people cannot relieve each other at once. */
@ApplicationScoped
@Transactional
class EventTeam {

    @Inject
    EventAccess access;

    @Inject
    EventAnswers answers;

    @Inject
    Members members;

    @Inject
    CurrentMember currentMember;

    @Inject
    jakarta.enterprise.event.Event<FacilitationHandedOver> handedOver;

    @Inject
    jakarta.enterprise.event.Event<MemberInvited> invited;

    EventDetail handOver(UUID eventId, UUID memberId) {
        var event = access.lock(eventId, EventAction.HAND_OVER);
        var member = members.get(memberId);
        if (event.handOverTo(member)) {
            handedOver.fire(new FacilitationHandedOver(event.id(), member.id(), currentMember.idOrNull()));
        }
        return answers.detail(event);
    }

    EventDetail relieve(UUID eventId, UUID memberId) {
        var event = access.lock(eventId, EventAction.HAND_OVER);
        event.relieve(members.get(memberId));
        return answers.detail(event);
    }

    EventDetail invite(UUID eventId, UUID memberId) {
        var event = access.lock(eventId, EventAction.INVITE);
        var member = members.get(memberId);
        if (event.invite(member) && event.progress().publishedAt() != null) {
            invited.fire(new MemberInvited(event.id(), member.id()));
        }
        return answers.detail(event);
    }

    EventDetail withdrawInvitation(UUID eventId, UUID memberId) {
        var event = access.lock(eventId, EventAction.INVITE);
        event.withdrawInvitation(members.get(memberId));
        return answers.detail(event);
    }
}
