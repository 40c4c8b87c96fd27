package fr.reseauclimat.event.attendance.live;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import fr.reseauclimat.event.attendance.AttendanceChanged;
import fr.reseauclimat.event.attendance.AttendanceService;
import fr.reseauclimat.event.attendance.AttendanceSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Tells those who run an event how many are there, as it changes. What this process records is told at once; a regular
 * look finds what another one recorded and shows that the line is alive. A stream ends after a few minutes, so that
 * whoever listens is asked again who they are.
 */
@ApplicationScoped
class AttendanceStream {

    static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BroadcastProcessor<UUID> changes = BroadcastProcessor.create();
    private final AtomicInteger listeners = new AtomicInteger();

    @Inject
    AttendanceService attendance;

    @Inject
    MeterRegistry meters;

    @PostConstruct
    void gauge() {
        meters.gauge("attendance.listeners", listeners);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttendanceChanged change) {
        changes.onNext(change.eventId());
    }

    /** Asks who is asking before it promises anything. */
    Multi<AttendanceSummary> of(UUID eventId) {
        var halfDays = attendance.halfDays(eventId);
        var looks = Multi.createFrom().ticks().every(LOOK).onOverflow().drop().map(tick -> eventId);
        var news = changes.filter(eventId::equals).onOverflow().drop();
        return Multi.createBy().merging().streams(looks, news)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem().transform(id -> attendance.count(id, halfDays))
                .select().first(LONGEST)
                .onSubscription().invoke(listeners::incrementAndGet)
                .onTermination().invoke(listeners::decrementAndGet);
    }

    int listeners() {
        return listeners.get();
    }
}
