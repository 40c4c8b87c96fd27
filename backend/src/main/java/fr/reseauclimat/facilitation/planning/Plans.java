package fr.reseauclimat.facilitation.planning;

import java.util.UUID;
import java.util.concurrent.Callable;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.PlanListener;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import fr.reseauclimat.facilitation.rotation.replanning.Replanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads, thinks without holding anything, then writes: three steps, of which the first and the last are transactions. */
@ApplicationScoped
class Plans {

    @Inject
    PlanDesk desk;

    @Inject
    ReplanDesk replanDesk;

    @Inject
    PlanReader reader;

    @Inject
    PlanningRoom room;

    RotationPlanDetail get(UUID eventId, UUID segmentId) {
        return reader.get(eventId, segmentId);
    }

    RotationPlanDetail plan(UUID eventId, UUID segmentId, PlanRequest request) {
        var draft = desk.draw(eventId, segmentId, request);
        var plan = think(draft, () -> new RotationPlanner().plan(draft.demand(), Effort.USUAL));
        return desk.keep(eventId, segmentId, draft, plan);
    }

    ReplanResult replan(UUID eventId, UUID segmentId, ReplanRequest request) {
        var change = replanDesk.draw(eventId, segmentId, request);
        var result = think(change.draft(), () -> new Replanner().replan(change.draft().demand(), change.announced(),
                change.change(), Effort.QUICK, PlanListener.SILENT));
        return replanDesk.keep(eventId, segmentId, change, result);
    }

    private <T> T think(Draft draft, Callable<T> work) {
        try {
            return room.think(work);
        } catch (ImpossibleRotationException e) {
            throw new ImpossiblePlanException(draft, e);
        }
    }
}
