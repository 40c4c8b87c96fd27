package fr.reseauclimat.catalogue;

import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Writes all cards anew: those of what was there before there were cards, and, every night, of what was written past
 * Hibernate. A card that says the same already is not touched.
 */
@ApplicationScoped
class CatalogueJob implements Job {

    private static final String NAME = "catalogue";

    @Inject
    CatalogueSourceRepository sources;

    @Inject
    Jobs jobs;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(4, 40);
    }

    @Override
    public Due due(Instant now) {
        return new Due.Always(sources.names());
    }

    @Override
    public void handle(Subject entity) {
        sources.rewrite(entity.key());
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(10);
    }

    /** After the network of the demo, which is written past Hibernate. */
    void begin(@Observes @Priority(2_000) StartupEvent start) {
        jobs.wake(NAME);
    }
}
