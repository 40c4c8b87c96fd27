package fr.reseauclimat.facilitation.planning;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.PlanListener;
import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import fr.reseauclimat.shared.problem.FieldError;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets somebody watch how a plan gets better. It thinks exactly as planning does, so that planning with the same seed
 * keeps what was seen. Whoever closes the stream ends the thinking; of one rotation there is one at a time, the latest.
 */
@ApplicationScoped
class Previews {

    /** Nobody reads faster. */
    private static final Duration APART = Duration.ofMillis(100);

    @Inject
    PlanDesk desk;

    @Inject
    PlanningRoom room;

    private final Map<UUID, Watch> running = new ConcurrentHashMap<>();

    /** Asks who is asking before it promises anything. */
    Multi<PreviewFigures> of(UUID eventId, UUID segmentId, PlanRequest request) {
        var draft = desk.look(eventId, segmentId, request);
        return Multi.createFrom().emitter(emitter -> begin(draft, emitter), BackPressureStrategy.LATEST);
    }

    private void begin(Draft draft, MultiEmitter<? super PreviewFigures> emitter) {
        var watch = new Watch(draft, emitter);
        var former = running.put(draft.rotationId(), watch);
        if (former != null) {
            former.stop();
        }
        var work = room.look(() -> {
            try {
                watch.think();
            } finally {
                running.remove(draft.rotationId(), watch);
            }
        });
        emitter.onTermination(() -> {
            watch.stop();
            if (work.cancel(false)) {
                running.remove(draft.rotationId(), watch);
            }
        });
    }

    /** How many plans are thought about for somebody who watches. */
    int running() {
        return running.size();
    }

    private static final class Watch implements PlanListener {

        private final Draft draft;
        private final MultiEmitter<? super PreviewFigures> emitter;
        private long begun;
        private long told;
        private volatile boolean stopped;

        Watch(Draft draft, MultiEmitter<? super PreviewFigures> emitter) {
            this.draft = draft;
            this.emitter = emitter;
        }

        void stop() {
            stopped = true;
        }

        void think() {
            begun = System.nanoTime();
            try {
                var plan = new RotationPlanner().plan(draft.demand(), Effort.USUAL, this);
                if (!stopped) {
                    emitter.emit(figures(plan, true));
                }
                emitter.complete();
            } catch (ImpossibleRotationException e) {
                emitter.emit(new PreviewFigures(seed(), 0, 0, seconds(), true, new ContradictionWords(draft).of(e.contradictions())));
                emitter.complete();
            } catch (RuntimeException e) {
                emitter.fail(e);
            }
        }

        @Override
        public boolean onBetterPlan(RotationPlan plan) {
            var now = System.nanoTime();
            if (!stopped && (told == 0 || now - told > APART.toNanos())) {
                told = now;
                emitter.emit(figures(plan, false));
            }
            return !stopped;
        }

        private PreviewFigures figures(RotationPlan plan, boolean done) {
            return new PreviewFigures(seed(), new Meetings(plan).repeats(), plan.search().cost(), seconds(), done,
                    List.<FieldError>of());
        }

        private int seed() {
            return (int) draft.demand().seed();
        }

        private double seconds() {
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
