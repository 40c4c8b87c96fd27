package fr.reseauclimat.shared.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

/** What an administrator reads of jobs and their failures. */
@ApplicationScoped
class JobReportRepository implements PanacheRepositoryBase<JobRetry, UUID> {

    private static final Map<String, String> JOB_SORTS = Map.of("name", "name", "startedAt", "started_at", "failures", "failures");
    private static final Map<String, String> FAILURE_SORTS = Map.of("lastFailedAt", "last_failed_at", "firstFailedAt", "first_failed_at",
            "attempts", "attempts", "job", "job");

    Page<JobSummary> jobs(Map<String, Job> known, PageQuery page) {
        return Listing.select("r.*, (select count(*) from job_failures f where f.job = r.name) failures").from("job_runs r")
                .where(new SqlCondition().in("r.name", known.keySet())).sorted(JOB_SORTS, "-failures,name", "name")
                .page(getEntityManager(), page, row -> summary(row, known.get(row.text("name")).rhythm()));
    }

    private static JobSummary summary(Row row, Rhythm rhythm) {
        return new JobSummary(row.text("name"), rhythm.every() == null ? null : rhythm.every().toSeconds(),
                rhythm.at() == null ? null : rhythm.at().toString(), row.moment("due_at"), row.moment("started_at"),
                row.moment("ended_at"), row.moment("succeeded_at"), row.number("done"), row.number("failed"), row.count("failures"));
    }

    /** @param job whose failures, or null for those of all */
    Page<JobFailure> failures(String job, PageQuery page) {
        return Listing.select("*").from("job_failures").where(new SqlCondition().is("job", job))
                .sorted(FAILURE_SORTS, "-lastFailedAt", "id").page(getEntityManager(), page, JobReportRepository::failure);
    }

    private static JobFailure failure(Row row) {
        return new JobFailure(row.id("id"), row.text("job"), row.text("subject"), row.id("event_id"), row.number("attempts"),
                row.moment("first_failed_at"), row.moment("last_failed_at"), row.text("reason"), row.moment("next_attempt_at"),
                row.is("asked_again"));
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
