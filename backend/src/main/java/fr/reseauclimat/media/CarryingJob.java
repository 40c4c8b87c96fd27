package fr.reseauclimat.media;

import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings contents that once lay in the database into the store, file by file. */
@ApplicationScoped
class CarryingJob implements Job {

    @Inject
    MediaRepository files;

    @Inject
    MediaStore media;

    @Override
    public String name() {
        return "media-carrying";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(2);
    }

    @Override
    public Due due(Instant now) {
        return files.uncarried();
    }

    @Override
    public void handle(Subject subject) {
        media.carry(subject.id());
    }
}
