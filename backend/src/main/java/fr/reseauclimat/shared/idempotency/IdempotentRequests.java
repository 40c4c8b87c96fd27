package fr.reseauclimat.shared.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Lets one of several equal requests work, and the others have its answer. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class IdempotentRequests {

    private static final Duration KEPT = Duration.ofHours(24);
    /** Longer than a transaction may take, so that no request that still works loses its key. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    IdempotencyRepository keys;

    @Inject
    Clock clock;

    /**
     * @return the stored answer, or nothing where the caller shall do the work
     * @throws ProblemException 422 where the key has served for another request, 409 while the same one is worked on
     */
    Optional<StoredAnswer> begin(Claim claim) {
        var now = clock.instant();
        if (keys.take(claim, now, now.plus(LEASE), now.minus(KEPT))) {
            return Optional.empty();
        }
        var known = keys.find(claim);
        if (known == null) {
            throw inProgress();
        }
        if (!known.fingerprint().equals(claim.fingerprint())) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "Envoyez une nouvelle clé Idempotency-Key avec une nouvelle demande.");
        }
        if (known.answer() == null) {
            throw inProgress();
        }
        return Optional.of(known.answer());
    }

    void finish(Claim claim, StoredAnswer answer) {
        keys.store(claim, answer);
    }

    /** The request changed nothing: the same key may be used again, for a corrected body too. */
    void giveBack(Claim claim) {
        keys.giveBack(claim);
    }

    private static ProblemException inProgress() {
        return new ProblemException(ProblemType.REQUEST_IN_PROGRESS, "Attendez un instant avant de réessayer.");
    }
}
