package fr.reseauclimat.event.planning;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.signal.EventCancelled;
import fr.reseauclimat.event.signal.EventPublished;
import fr.reseauclimat.event.signal.MemberInvited;
import fr.reseauclimat.shared.persistence.StateChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The steps of an event's life. Each is taken under the lock of its places, so that nobody registers meanwhile. */
@ApplicationScoped
@Transactional
class EventLifecycle {

    @Inject
    EventAccess access;

    @Inject
    EventAnswers answers;

    @Inject
    jakarta.enterprise.event.Event<EventCancelled> cancelled;

    @Inject
    jakarta.enterprise.event.Event<MemberInvited> invited;

    @Inject
    jakarta.enterprise.event.Event<EventPublished> published;

    @Inject
    jakarta.enterprise.event.Event<StateChanged> changed;

    @Inject
    Clock clock;

    EventDetail submit(UUID id) {
        return step(id, EventAction.SUBMIT, Event::submit);
    }

    EventDetail returnToDraft(UUID id, String comment) {
        return step(id, EventAction.RETURN, event -> event.returnToDraft(comment));
    }

    EventDetail validate(UUID id) {
        return step(id, EventAction.VALIDATE, Event::validate);
    }

    EventDetail publish(UUID id) {
        return step(id, EventAction.PUBLISH, event -> {
            event.publish(clock.instant());
            published.fire(new EventPublished(event.id()));
            event.invitees().forEach(member -> invited.fire(new MemberInvited(event.id(), member.id())));
        });
    }

    EventDetail markHeld(UUID id) {
        return step(id, EventAction.MARK_HELD, event -> event.markHeld(clock.instant()));
    }

    EventDetail cancel(UUID id, String reason) {
        return step(id, EventAction.CANCEL, event -> {
            event.cancel(reason, clock.instant());
            if (event.progress().publishedAt() != null) {
                cancelled.fire(new EventCancelled(event.id()));
            }
        });
    }

    private EventDetail step(UUID id, EventAction action, Consumer<Event> deed) {
        var event = access.lock(id, action);
        var before = event.state();
        deed.accept(event);
        changed.fire(new StateChanged(before, event.state(), id, id));
        return answers.detail(event);
    }
}
