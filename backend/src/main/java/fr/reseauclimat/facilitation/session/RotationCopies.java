package fr.reseauclimat.facilitation.session;

import java.time.Clock;
import java.util.random.RandomGenerator;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.signal.EventCopied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** How people go round goes along when another event is made after this one; who they are does not. */
@ApplicationScoped
class RotationCopies {

    private static final RandomGenerator CHANCE = RandomGenerator.getDefault();

    @Inject
    RotationRepository rotations;

    @Inject
    EventRepository events;

    @Inject
    Clock clock;

    /** A copy has the same parts in the same order. */
    void copied(@Observes EventCopied copy) {
        var from = events.findById(copy.from()).segments();
        var to = events.findById(copy.to()).segments();
        for (var rotation : rotations.ofEvent(copy.from())) {
            var part = to.get(from.indexOf(rotation.segment()));
            rotations.persist(rotation.copyFor(part, CHANCE.nextInt(1, Integer.MAX_VALUE), clock.instant()));
        }
    }
}
