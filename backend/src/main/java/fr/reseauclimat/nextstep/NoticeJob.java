package fr.reseauclimat.nextstep;

import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to those for whom something waits: soon, but one mail a quarter of an hour at most. */
@ApplicationScoped
class NoticeJob implements Job {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeService service;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public Due due(Instant now) {
        return notices.waiting(now.minus(PAUSE));
    }

    @Override
    public void handle(Subject member) {
        service.tell(member.id());
    }
}
