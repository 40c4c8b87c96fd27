package fr.reseauclimat.facilitation.circle;

import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The way into a circle: for its members, whatever their role; to all others it does not exist. Needs a transaction around it. */
@ApplicationScoped
class CircleDoor {

    @Inject
    CircleRepository circles;

    @Inject
    CurrentMember currentMember;

    @Inject
    Event<CircleChanged> changed;

    /** @throws ProblemException 404 for whoever is not in it: administrators and those who run the event too */
    Circle find(UUID id) {
        return own(circles.findByIdOptional(id).orElse(null));
    }

    /** The same, locked until the end of the transaction: what is said and who hears it do not change at once. */
    Circle lock(UUID id) {
        find(id);
        return own(circles.lock(id).orElse(null));
    }

    void tell(Circle circle) {
        changed.fire(new CircleChanged(circle.id()));
    }

    private Circle own(Circle circle) {
        if (circle == null || !circle.hasMember(currentMember.idOrNull())) {
            throw ProblemException.notFound();
        }
        return circle;
    }
}
