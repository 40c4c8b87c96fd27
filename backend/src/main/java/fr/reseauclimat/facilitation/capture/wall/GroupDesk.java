package fr.reseauclimat.facilitation.capture.wall;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.spot.Capture;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes, names, orders and deletes the groups of a wall. Under the lock of the capture: facilitators work one after the other. */
@ApplicationScoped
@Transactional
class GroupDesk {

    private static final int MOST = 100;

    @Inject
    WallAccess access;

    @Inject
    CardGroupRepository groups;

    @Inject
    CardRepository cards;

    @Inject
    Clock clock;

    /** Makes it at the end, renames it, or brings back a deleted one to where it stood. The same again changes nothing. */
    void save(UUID eventId, UUID segmentId, UUID groupId, GroupRequest request) {
        var capture = access.lock(eventId, segmentId);
        var now = clock.instant();
        var known = groups.findById(groupId);
        if (known != null) {
            own(capture, known).orElseThrow(ProblemException::notFound).call(request.title(), now);
        } else {
            add(capture, groupId, request.title(), now);
        }
        access.tell(capture);
    }

    /** @throws ProblemException 404 for one that is not on this wall, or no longer */
    void move(UUID eventId, UUID segmentId, UUID groupId, GroupMove move) {
        var capture = access.lock(eventId, segmentId);
        var all = groups.ofSegment(segmentId);
        var group = all.stream().filter(one -> one.id().equals(groupId)).findFirst().orElseThrow(ProblemException::notFound);
        if (new Lane<>(all).put(group, move.before())) {
            group.moved(clock.instant());
            access.tell(capture);
        }
    }

    /** Its cards are to be sorted again. One that is gone already is no failure. */
    void delete(UUID eventId, UUID segmentId, UUID groupId) {
        var capture = access.lock(eventId, segmentId);
        var now = clock.instant();
        own(capture, groups.findById(groupId)).filter(group -> !group.deleted()).ifPresent(group -> {
            groups.holdPhones(capture.id());
            cards.inGroup(groupId).forEach(card -> card.lie(null, null, now));
            group.delete(now);
            access.tell(capture);
        });
    }

    private void add(Capture capture, UUID groupId, String title, Instant now) {
        var all = groups.ofSegment(capture.segment().id());
        if (all.size() >= MOST) {
            throw new ProblemException(ProblemType.CONFLICT, "Ce mur a déjà " + MOST + " groupes\u00a0: réunissez-en avant d’en ajouter.");
        }
        var group = new CardGroup(groupId, capture.segment(), title, now);
        new Lane<>(all).put(group, null);
        groups.persist(group);
    }

    private static Optional<CardGroup> own(Capture capture, CardGroup group) {
        return Optional.ofNullable(group).filter(one -> one.segment().id().equals(capture.segment().id()));
    }
}
