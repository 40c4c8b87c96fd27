package fr.reseauclimat.shared.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When each job runs, and what failed in it. */
@ApplicationScoped
class JobRepository implements Retained {

    private static final String RESTING = """
            select 1 from job_failures f where f.job = :job and f.subject = cast(d.subject as text)
              and f.event_id is not distinct from d.event_id and (f.next_attempt_at is null or f.next_attempt_at > :runAt)""";

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.technical("failures", 90, Since.FAILURE, this::forgetBefore));
    }

    /** A job that is new has its first turn when its rhythm says; one that is known keeps its own. */
    void enter(String job, Instant first) {
        change("insert into job_runs (name, due_at) values (:job, :first) on conflict do nothing", job, query -> query
                .setParameter("first", first));
    }

    List<String> due(Instant now) {
        return session.createNativeQuery("""
                select name from job_runs where due_at <= :now and (leased_until is null or leased_until <= :now)
                order by due_at""", String.class).setParameter("now", now).getResultList();
    }

    /** @param atOnce whether its turn need not have come. @return whether it is this caller who runs it */
    boolean claim(String job, boolean atOnce, Instant now, Instant until) {
        return change("""
                update job_runs set leased_until = :until, started_at = :now
                where name = :job and (:atOnce or due_at <= :now) and (leased_until is null or leased_until <= :now)""", job, query -> query
                .setParameter("until", until).setParameter("atOnce", atOnce).setParameter("now", now)) == 1;
    }

    /** Its next turn is when its rhythm says, or as soon as something that failed may be tried again. */
    void finish(String job, JobRun run, Instant now, Instant next) {
        change("""
                update job_runs set leased_until = null, ended_at = :now, done = :done, failed = :failed,
                    succeeded_at = case when :succeeded then cast(:now as timestamptz) else succeeded_at end,
                    due_at = least(:next, (select min(next_attempt_at) from job_failures where job = :job))
                where name = :job""", job, query -> query.setParameter("now", now).setParameter("done", run.done())
                .setParameter("failed", run.failed()).setParameter("succeeded", run.succeeded()).setParameter("next", next));
    }

    /** @return what is due and does not rest after a failure */
    List<Subject> subjects(String job, Due due, Instant now, int most) {
        return switch (due) {
            case Due.Found(var sql, var values) -> {
                var query = session.createNativeQuery("select d.subject, d.event_id from (" + sql + ") d where not exists (" + RESTING
                        + ") limit :most", Object[].class);
                values.forEach(query::setParameter);
                yield query.setParameter("job", job).setParameter("runAt", now).setParameter("most", most).getResultStream()
                        .map(row -> Subject.of((UUID) row[0], (UUID) row[1])).toList();
            }
            case Due.Always(var keys) -> {
                var resting = session.createNativeQuery("""
                        select subject from job_failures where job = :job and (next_attempt_at is null or next_attempt_at > :now)""",
                        String.class).setParameter("job", job).setParameter("now", now).getResultList();
                yield keys.stream().filter(key -> !resting.contains(key)).map(key -> new Subject(key, null)).toList();
            }
        };
    }

    /** Holds the subject until the end of this transaction, which no statement may outlast. @return false where somebody else does */
    boolean hold(String job, Subject subject, Duration longest) {
        session.createNativeQuery("select set_config('statement_timeout', :longest, true)", String.class)
                .setParameter("longest", String.valueOf(longest.toMillis())).getSingleResult();
        return session.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:what, 0))", Boolean.class)
                .setParameter("what", job + "/" + subject.key() + "/" + subject.event()).getSingleResult();
    }

    boolean isDue(Due due, Subject subject) {
        return switch (due) {
            case Due.Found(var sql, var values) -> {
                var query = session.createNativeQuery("select 1 from (" + sql + ") d where d.subject = :subject "
                        + "and d.event_id is not distinct from cast(:event as uuid)", Integer.class);
                values.forEach(query::setParameter);
                yield !query.setParameter("subject", subject.id()).setParameter("event", text(subject)).getResultList().isEmpty();
            }
            case Due.Always(var keys) -> keys.contains(subject.key());
        };
    }

    void note(String job, Subject subject, String reason, Instant now) {
        change("""
                insert into job_failures as f (id, job, subject, event_id, first_failed_at, last_failed_at, reason, next_attempt_at)
                values (:id, :job, :subject, cast(:event as uuid), :now, :now, :reason, cast(:now as timestamptz) + cast(:pause as interval))
                on conflict (job, subject, event_id) do update set attempts = f.attempts + 1, last_failed_at = excluded.last_failed_at,
                    reason = excluded.reason, asked_again = false,
                    next_attempt_at = case when f.attempts + 1 < :most then excluded.last_failed_at
                        + least(cast(:pause as interval) * 2 ^ f.attempts, cast(:longest as interval)) end""", job, query -> query
                .setParameter("id", UUID.randomUUID()).setParameter("subject", subject.key()).setParameter("event", text(subject))
                .setParameter("reason", reason).setParameter("now", now).setParameter("pause", Jobs.FIRST_PAUSE.toString())
                .setParameter("longest", Jobs.LONGEST_PAUSE.toString()).setParameter("most", Jobs.MOST_ATTEMPTS));
    }

    void settle(String job, Subject subject) {
        change("delete from job_failures where job = :job and subject = :subject and event_id is not distinct from cast(:event as uuid)",
                job, query -> query.setParameter("subject", subject.key()).setParameter("event", text(subject)));
    }

    /** What failed and is not due any more is given up; where an administrator asked for another attempt, there is nothing left to tell. */
    void giveUp(String job, Instant now) {
        change("delete from job_failures where job = :job and asked_again and next_attempt_at <= :now", job,
                query -> query.setParameter("now", now));
        change("update job_failures set next_attempt_at = null where job = :job and next_attempt_at <= :now", job,
                query -> query.setParameter("now", now));
    }

    /** @return when each job last went through without a failure of its own */
    Map<String, Instant> successes() {
        return session.createNativeQuery("select name, succeeded_at from job_runs where succeeded_at is not null", Object[].class)
                .addScalar("name", String.class).addScalar("succeeded_at", Instant.class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    long failures() {
        return session.createNativeQuery("select count(*) from job_failures", Long.class).getSingleResult();
    }

    private void forgetBefore(Instant moment) {
        session.createNativeMutationQuery("delete from job_failures where last_failed_at < :before").setParameter("before", moment)
                .executeUpdate();
        session.createNativeMutationQuery("delete from job_retries where requested_at < :before").setParameter("before", moment)
                .executeUpdate();
    }

    private int change(String sql, String job, Consumer<MutationQuery> values) {
        var query = session.createNativeMutationQuery(sql).setParameter("job", job);
        values.accept(query);
        return query.executeUpdate();
    }

    private static String text(Subject subject) {
        return subject.event() == null ? null : subject.event().toString();
    }
}
