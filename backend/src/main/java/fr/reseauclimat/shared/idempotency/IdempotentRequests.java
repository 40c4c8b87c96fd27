package fr.reseauclimat.shared.idempotency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.web.ExpectedVersion;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Lets one of several equal requests work, and the others have its answer. */
@ApplicationScoped
class IdempotentRequests {

    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    IdempotencyRepository answers;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * @return nothing where the work is to be done
     * @throws ProblemException 422 where the key has served for another request
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<StoredAnswer> answered(Claim claim) {
        return find(claim);
    }

    /**
     * In the transaction of the work, before it begins.
     *
     * @throws ProblemException         409 while the same request is worked on elsewhere, 422 as above
     * @throws AnsweredBeforeException where it was finished since it was asked
     */
    @Transactional(TxType.MANDATORY)
    void begin(Claim claim) {
        if (!answers.lock(claim.digest())) {
            throw new ProblemException(ProblemType.REQUEST_IN_PROGRESS, "Attendez un instant avant de réessayer.");
        }
        find(claim).ifPresent(answer -> {
            throw new AnsweredBeforeException(answer);
        });
    }

    /**
     * In the transaction of the work, once it is done: both are kept or neither is.
     *
     * @param result what is sent as JSON, or null
     */
    @Transactional(TxType.MANDATORY)
    void finish(Claim claim, int status, Object result) {
        try {
            var answer = new StoredAnswer(claim.fingerprint(), status, result == null ? null : json.writeValueAsString(result),
                    result instanceof Versioned versioned ? ExpectedVersion.etag(versioned.version()) : null);
            answers.store(claim.digest(), claim.seal(json.writeValueAsBytes(answer)), clock.instant());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<StoredAnswer> find(Claim claim) {
        var known = answers.find(claim.digest(), clock.instant().minus(KEPT)).map(sealed -> read(claim.open(sealed)));
        if (known.isPresent() && !known.get().fingerprint().equals(claim.fingerprint())) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "Envoyez une nouvelle clé Idempotency-Key avec une nouvelle demande.");
        }
        return known;
    }

    private StoredAnswer read(byte[] answer) {
        try {
            return json.readValue(answer, StoredAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
