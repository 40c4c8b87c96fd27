package fr.reseauclimat.shared.job;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A job of the tests: marks rows as done, and breaks where it is told to. */
@Singleton
class SampleJob implements Job {

    static final String NAME = "sample";

    final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    final AtomicInteger handled = new AtomicInteger();
    volatile boolean down;
    volatile Runnable inBetween = () -> { };

    @Inject
    EntityManager entities;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 0);
    }

    @Override
    public Due due(Instant now) {
        return new Due.Found("select id subject, cast(null as uuid) event_id from sample_work where not done order by position", Map.of());
    }

    @Override
    public Duration longest() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void handle(Subject subject) {
        entities.createNativeQuery("update sample_work set done = true, times = times + 1 where id = ?1").setParameter(1, subject.id())
                .executeUpdate();
        inBetween.run();
        if (down) {
            throw new WorkStoppedException(new IllegalStateException("down"));
        }
        if (broken.contains(subject.id())) {
            throw new IllegalStateException("Camille Roussel, camille@example.org");
        }
        handled.incrementAndGet();
    }

    void sleepInTheDatabase() {
        entities.createNativeQuery("select 1 from pg_sleep(60)").getResultList();
    }

    @Transactional
    List<UUID> begin(int rows) {
        broken.clear();
        handled.set(0);
        down = false;
        inBetween = () -> { };
        entities.createNativeQuery("create table if not exists sample_work (id uuid primary key, position int, done boolean, times int)").executeUpdate();
        entities.createNativeQuery("delete from sample_work").executeUpdate();
        entities.createNativeQuery("delete from job_failures where job = 'sample'").executeUpdate();
        var ids = new java.util.ArrayList<UUID>();
        for (var position = 0; position < rows; position++) {
            ids.add(UUID.randomUUID());
            entities.createNativeQuery("insert into sample_work values (?1, ?2, false, 0)").setParameter(1, ids.get(position))
                    .setParameter(2, position).executeUpdate();
        }
        return ids;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    Set<UUID> doneOnce() {
        return new HashSet<>(entities.createNativeQuery("select id from sample_work where done and times = 1", UUID.class).getResultList());
    }

    @Transactional
    void dropTable() {
        entities.createNativeQuery("drop table if exists sample_work").executeUpdate();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<String> reasons() {
        return entities.createNativeQuery("select reason from job_failures where job = 'sample' order by subject", String.class).getResultList();
    }

    @Transactional
    void mendAndForgetPause() {
        broken.clear();
        entities.createNativeQuery("update job_failures set next_attempt_at = now() where job = 'sample'").executeUpdate();
    }
}
