package fr.reseauclimat.shared.job;

import java.time.Clock;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Handles what is due, each subject in a transaction of its own; what one throws is noted and stops nobody else. */
@ApplicationScoped
class JobAttempts {

    private static final Logger LOG = Logger.getLogger(JobAttempts.class);

    private enum Outcome {
        DONE,
        FAILED,
        /** It was not due any more, or somebody else is at it. */
        PASSED
    }

    @Inject
    JobRepository repository;

    @Inject
    Clock clock;

    JobRun all(Job job) {
        int[] count = new int[Outcome.values().length];
        try {
            var subjects = QuarkusTransaction.requiringNew()
                    .call(() -> repository.subjects(job.name(), job.due(clock.instant()), clock.instant(), Jobs.AT_ONCE));
            for (var subject : subjects) {
                count[attempt(job, subject).ordinal()]++;
            }
            var more = subjects.size() == Jobs.AT_ONCE;
            QuarkusTransaction.requiringNew().run(() -> {
                repository.settle(job.name(), Subject.WHOLE_RUN);
                if (!more) {
                    repository.giveUp(job.name(), clock.instant());
                }
            });
            return new JobRun(count[Outcome.DONE.ordinal()], count[Outcome.FAILED.ordinal()], true, more);
        } catch (WorkStoppedException stopped) {
            LOG.warnf("Job %s waits for its next run: %s", job.name(), stopped.getCause());
            return new JobRun(count[Outcome.DONE.ordinal()], count[Outcome.FAILED.ordinal()] + 1, false, false);
        } catch (RuntimeException failure) {
            note(job, Subject.WHOLE_RUN, failure);
            return new JobRun(count[Outcome.DONE.ordinal()], count[Outcome.FAILED.ordinal()], false, false);
        }
    }

    /** Asked again with the subject in hand, so that whoever comes second finds that it is done. */
    private Outcome attempt(Job job, Subject subject) {
        try {
            return QuarkusTransaction.requiringNew().timeout((int) job.longest().toSeconds()).call(() -> {
                if (!repository.hold(job.name(), subject, job.longest()) || !repository.isDue(job.due(clock.instant()), subject)) {
                    return Outcome.PASSED;
                }
                job.handle(subject);
                repository.settle(job.name(), subject);
                return Outcome.DONE;
            });
        } catch (WorkStoppedException stopped) {
            note(job, subject, stopped);
            throw stopped;
        } catch (Throwable failure) {
            note(job, subject, failure);
            return Outcome.FAILED;
        }
    }

    private void note(Job job, Subject subject, Throwable failure) {
        LOG.errorf(failure, "Job %s failed for %s", job.name(), subject.key().isEmpty() ? "the whole run" : subject.key());
        QuarkusTransaction.requiringNew().run(() -> repository.note(job.name(), subject, reason(failure), clock.instant()));
    }

    /** Class of the first cause, and where in this application: what it says may hold names and addresses, and stays in the log. */
    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        for (var place : cause.getStackTrace()) {
            if (place.getClassName().startsWith("fr.reseauclimat.") && !place.getClassName().contains("_")) {
                var type = place.getClassName();
                return "%s, %s.%s:%d".formatted(cause.getClass().getSimpleName(), type.substring(type.lastIndexOf('.') + 1),
                        place.getMethodName(), place.getLineNumber());
            }
        }
        return cause.getClass().getSimpleName();
    }
}
