package fr.reseauclimat.shared.job;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What an administrator sees of jobs, and does about what failed. */
@ApplicationScoped
@Transactional
public class JobReports {

    @Inject
    JobReportRepository reports;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    public Page<JobSummary> list(PageQuery page) {
        return reports.jobs(jobs.all().stream().collect(Collectors.toMap(Job::name, Function.identity())), page);
    }

    /** @param job whose, or null for those of all */
    public Page<JobFailure> failures(String job, PageQuery page) {
        return reports.failures(job, page);
    }

    public long countFailures() {
        return reports.countFailures(null);
    }

    /** Has it tried again as soon as this transaction is through; to ask twice changes nothing. */
    public void retry(UUID failure) {
        var asked = reports.askAgain(failure, clock.instant()).orElseThrow(ProblemException::notFound);
        note(asked.getKey(), asked.getValue());
        jobs.wake(asked.getKey());
    }

    /** @param job whose failures, or null for all */
    public void retryAll(String job) {
        for (var name : reports.askAllAgain(job, clock.instant())) {
            note(name, null);
            jobs.wake(name);
        }
    }

    /** The audit trail tells who had this done again. */
    public void note(String job, String subject) {
        reports.persist(new JobRetry(job, subject, clock.instant()));
    }
}
