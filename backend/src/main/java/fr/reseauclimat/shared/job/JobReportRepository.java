package fr.reseauclimat.shared.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

/** What an administrator reads of jobs and their failures. */
@ApplicationScoped
class JobReportRepository implements PanacheRepositoryBase<JobRetry, UUID> {

    private static final Map<String, String> JOB_SORTS = Map.of("name", "name", "startedAt", "started_at", "failures", "failures");
    private static final Map<String, String> FAILURE_SORTS = Map.of("lastFailedAt", "last_failed_at", "firstFailedAt", "first_failed_at",
            "attempts", "attempts", "job", "job");

    @SuppressWarnings("unchecked")
    Page<JobSummary> jobs(Map<String, Job> known, PageQuery page) {
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                select r.*, (select count(*) from job_failures f where f.job = r.name) failures from job_runs r where r.name in (:names)"""
                + page.orderBy(JOB_SORTS, "-failures,name") + ", name", Tuple.class).setParameter("names", known.keySet())
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return Page.of(rows.stream().map(row -> summary(row, known.get(row.get("name", String.class)).rhythm())).toList(), page, known.size());
    }

    private static JobSummary summary(Tuple row, Rhythm rhythm) {
        return new JobSummary(row.get("name", String.class), rhythm.every() == null ? null : rhythm.every().toSeconds(),
                rhythm.at() == null ? null : rhythm.at().toString(), row.get("due_at", Instant.class), row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class), row.get("succeeded_at", Instant.class), row.get("done", Integer.class),
                row.get("failed", Integer.class), row.get("failures", Long.class));
    }

    /** @param job whose failures, or null for those of all */
    @SuppressWarnings("unchecked")
    Page<JobFailure> failures(String job, PageQuery page) {
        List<Tuple> rows = getEntityManager().createNativeQuery(
                "select * from job_failures where (cast(:job as text) is null or job = :job)"
                + page.orderBy(FAILURE_SORTS, "-lastFailedAt") + ", id", Tuple.class).setParameter("job", job)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return Page.of(rows.stream().map(JobReportRepository::failure).toList(), page, countFailures(job));
    }

    private static JobFailure failure(Tuple row) {
        return new JobFailure(row.get("id", UUID.class), row.get("job", String.class), row.get("subject", String.class),
                row.get("event_id", UUID.class), row.get("attempts", Integer.class), row.get("first_failed_at", Instant.class),
                row.get("last_failed_at", Instant.class), row.get("reason", String.class), row.get("next_attempt_at", Instant.class),
                row.get("asked_again", Boolean.class));
    }

    long countFailures(String job) {
        return (Long) getEntityManager().createNativeQuery(
                "select count(*) from job_failures where (cast(:job as text) is null or job = :job)", Long.class)
                .setParameter("job", job).getSingleResult();
    }

    /** @return the job whose turn has come, with the subject */
    Optional<Map.Entry<String, String>> askAgain(UUID id, Instant now) {
        return getEntityManager().createNativeQuery("""
                update job_failures set next_attempt_at = :now, asked_again = true where id = :id returning job, subject""", Tuple.class)
                .setParameter("now", now).setParameter("id", id).getResultStream().findFirst()
                .map(row -> Map.entry(((Tuple) row).get(0, String.class), ((Tuple) row).get(1, String.class)));
    }

    /** @return each job that has something to try again */
    @SuppressWarnings("unchecked")
    List<String> askAllAgain(String job, Instant now) {
        return getEntityManager().createNativeQuery("""
                with again as (update job_failures set next_attempt_at = :now, asked_again = true
                               where (cast(:job as text) is null or job = :job) returning job)
                select distinct job from again order by job""", String.class).setParameter("now", now).setParameter("job", job).getResultList();
    }
}
