package fr.reseauclimat.facilitation.circle;

import java.time.Instant;
import java.time.LocalDate;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases circles on the day that they chose, with all that was said in them. */
@ApplicationScoped
class CircleErasureJob implements Job {

    @Inject
    CircleRepository repository;

    @Inject
    Circles circles;

    @Override
    public String name() {
        return "circle-erasure";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 15);
    }

    @Override
    public Due due(Instant now) {
        return repository.toErase(LocalDate.ofInstant(now, NetworkTime.PARIS));
    }

    @Override
    public void handle(Subject subject) {
        circles.forget(repository.findById(subject.id()));
    }
}
