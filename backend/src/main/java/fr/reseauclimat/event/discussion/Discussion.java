package fr.reseauclimat.event.discussion;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.MemberMapper;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What Missions Publiques, ADEME and those who host tell each other while they prepare an event. */
@ApplicationScoped
@Transactional
class Discussion {

    @Inject
    CommentRepository comments;

    @Inject
    EventAccess events;

    @Inject
    CurrentMember currentMember;

    @Inject
    CurrentUser user;

    @Inject
    MemberMapper members;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    Page<Comment> list(UUID eventId, PageQuery page) {
        events.find(eventId, EventAction.PREPARE);
        return comments.list(eventId, page).map(this::shown);
    }

    Comment post(UUID eventId, String text) {
        var event = events.find(eventId, EventAction.PREPARE);
        var comment = new EventComment(event, currentMember.require(), text, clock.instant());
        comments.persistAndFlush(comment);
        changed.fire(new StateChanged(null, CommentState.POSTED, comment.id(), eventId));
        return shown(comment);
    }

    void remove(UUID eventId, UUID id) {
        events.find(eventId, EventAction.PREPARE);
        var comment = comments.find(eventId, id).orElseThrow(ProblemException::notFound);
        if (!isRemovable(comment)) {
            throw ProblemException.forbidden("Seule la personne qui a écrit ce message peut le retirer.");
        }
        comments.delete(comment);
        changed.fire(new StateChanged(CommentState.POSTED, CommentState.TAKEN_BACK, id, eventId));
    }

    private Comment shown(EventComment comment) {
        return new Comment(comment.id(), members.toRef(comment.author()), comment.text(), comment.postedAt(), isRemovable(comment));
    }

    private boolean isRemovable(EventComment comment) {
        return user.isStaff() || comment.author().id().equals(currentMember.idOrNull());
    }
}
