package fr.reseauclimat.shared.job;

import java.time.Instant;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An administrator had something done again: a row, so that the audit trail tells who. */
@Audited(name = "job-retry", fr = "un nouvel essai demandé", en = "another attempt asked for")
@Entity
@Table(name = "job_retries")
class JobRetry extends VersionedEntity {

    private String job;
    private String subject;
    private Instant requestedAt;

    protected JobRetry() {
    }

    /** @param subject null for everything that failed */
    JobRetry(String job, String subject, Instant now) {
        this.job = job;
        this.subject = subject;
        requestedAt = now;
    }
}
