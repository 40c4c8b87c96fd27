package fr.reseauclimat.event.visit;

import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.Viewers;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The sheets of an event's field visits. */
@ApplicationScoped
@Transactional
class VisitService {

    @Inject
    EventAccess access;

    @Inject
    Viewers viewers;

    @Inject
    VisitRepository visits;

    @Inject
    VisitSheetRepository sheets;

    @Inject
    CoachNews news;

    @Inject
    Members members;

    @Inject
    CurrentMember currentMember;

    Visits of(UUID eventId) {
        var event = access.find(eventId);
        var mine = myPlace(eventId);
        return new Visits(visits.ofEvent(eventId, mine, viewers.current().signedIn()), access.may(event, EventAction.EDIT), mine != null);
    }

    /** The version counts from 1 once there is a sheet. */
    Visit save(UUID eventId, UUID segmentId, VisitSheetRequest request, String ifMatch) {
        var event = access.lock(eventId, EventAction.EDIT);
        var segment = visit(event, segmentId);
        var known = sheets.of(segmentId);
        ExpectedVersion.require(ifMatch, known.map(sheet -> sheet.version() + 1).orElse(0));
        var sheet = known.orElseGet(() -> new VisitSheet(segment));
        sheet.describe(request, request.hostId() == null ? null : host(request.hostId()));
        sheets.persistAndFlush(sheet);
        news.tell(event);
        return visits.ofEvent(eventId, myPlace(eventId), true).stream()
                .filter(visit -> visit.segmentId().equals(segmentId)).findFirst().orElseThrow(ProblemException::notFound);
    }

    Page<CoachRider> riders(UUID eventId, UUID segmentId, PageQuery page) {
        visit(access.find(eventId, EventAction.SEE_REGISTRATIONS), segmentId);
        return visits.riders(segmentId, page);
    }

    private Member host(UUID id) {
        return members.find(id).orElseThrow(() -> ProblemException.invalid("hostId", "Choisissez une personne de l’annuaire."));
    }

    private UUID myPlace(UUID eventId) {
        var member = currentMember.idOrNull();
        return member == null ? null : visits.placeOf(eventId, member);
    }

    /** @throws ProblemException 404 for anything but a field visit of this event */
    static EventSegment visit(Event event, UUID segmentId) {
        return event.segments().stream()
                .filter(segment -> segment.id().equals(segmentId) && segment.kind() == SegmentKind.FIELD_VISIT)
                .findFirst().orElseThrow(ProblemException::notFound);
    }
}
