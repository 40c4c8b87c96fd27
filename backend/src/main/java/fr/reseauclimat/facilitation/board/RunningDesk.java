package fr.reseauclimat.facilitation.board;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.facilitation.encounter.EncounterMemory;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationDoor;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Begins and ends rounds, under the lock of the rotation; at the end it is learned who met. */
@ApplicationScoped
@Transactional
class RunningDesk {

    @Inject
    RotationDoor door;

    @Inject
    RotationRepository rotations;

    @Inject
    EncounterMemory memory;

    @Inject
    Boards boards;

    @Inject
    Clock clock;

    RotationBoard start(UUID eventId, UUID segmentId, int round) {
        var rotation = lock(eventId, segmentId, round);
        rotation.start(round, clock.instant());
        return told(rotation);
    }

    RotationBoard end(UUID eventId, UUID segmentId, int round) {
        var rotation = lock(eventId, segmentId, round);
        rotation.end(round, clock.instant());
        return told(rotation);
    }

    RotationBoard finish(UUID eventId, UUID segmentId) {
        var rotation = door.lock(eventId, segmentId);
        rotation.finish(clock.instant());
        return told(rotation);
    }

    private Rotation lock(UUID eventId, UUID segmentId, int round) {
        var rotation = door.lock(eventId, segmentId);
        if (round < 1 || round > rotation.rounds()) {
            throw ProblemException.notFound();
        }
        return rotation;
    }

    private RotationBoard told(Rotation rotation) {
        rotations.flush();
        if (rotation.state() == RotationState.DONE) {
            memory.learn(rotation);
        }
        door.tell(rotation);
        return boards.of(rotation);
    }
}
