package fr.reseauclimat.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import fr.reseauclimat.media.store.FileStore;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes contents out of the store that no row needs. They rest first: a backup that began before, or a row that is about to
 * be written, may still count on them.
 */
@ApplicationScoped
class OrphanJob implements Job {

    static final Duration REST = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    @Inject
    MediaRepository files;

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "orphaned-files";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(4, 0);
    }

    @Override
    public Due due(Instant now) {
        return new Due.Always(IntStream.range(0, FileStore.PARTS).mapToObj("%02x"::formatted).toList());
    }

    @Override
    public void handle(Subject part) {
        var before = clock.instant().minus(REST);
        store.before(part.key(), before).stream().filter(files::holdUnused)
                .filter(digest -> store.since(digest).filter(put -> put.isBefore(before)).isPresent())
                .limit(AT_ONCE).forEach(store::delete);
    }
}
