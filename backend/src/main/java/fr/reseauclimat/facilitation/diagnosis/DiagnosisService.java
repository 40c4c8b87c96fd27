package fr.reseauclimat.facilitation.diagnosis;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.part.PartChanged;
import fr.reseauclimat.facilitation.part.PartDoor;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A shared diagnosis, for those who run the event. */
@ApplicationScoped
@Transactional
class DiagnosisService {

    @Inject
    PartDoor door;

    @Inject
    DiagnosisRepository repository;

    @Inject
    ScoreRepository scores;

    @Inject
    Diagnoses diagnoses;

    @Inject
    Event<PartChanged> changed;

    @Inject
    Clock clock;

    DiagnosisDetail get(UUID eventId, UUID segmentId) {
        var part = door.find(eventId, segmentId, SegmentKind.SHARED_DIAGNOSIS);
        return repository.ofSegment(segmentId).map(diagnoses::detail).orElseGet(() -> nothing(part));
    }

    /** Without a person who asks: the caller has made sure that it may be told. */
    DiagnosisDetail again(UUID segmentId) {
        return repository.ofSegment(segmentId).map(diagnoses::detail).orElseThrow(ProblemException::notFound);
    }

    /** @return what somebody who runs the event listens to: also that a score has come, though never which */
    UUID topic(UUID segmentId) {
        return repository.ofSegment(segmentId).map(Diagnosis::id).orElse(segmentId);
    }

    /** Under the lock of the event, because there is one for each part. */
    DiagnosisDetail save(UUID eventId, UUID segmentId, List<CriterionRequest> criteria, String ifMatch) {
        var part = door.lock(eventId, segmentId, SegmentKind.SHARED_DIAGNOSIS);
        var known = repository.lockOfSegment(segmentId);
        ExpectedVersion.require(ifMatch, known.map(diagnosis -> diagnosis.version() + 1).orElse(0));
        var diagnosis = known.orElseGet(() -> new Diagnosis(part));
        diagnosis.prepare(criteria, clock.instant());
        repository.persist(diagnosis);
        return told(diagnosis);
    }

    /** Closing a round is for good: scores become counts, so that no later look tells one score from another. */
    DiagnosisDetail move(UUID eventId, UUID segmentId, DiagnosisPhase next, String ifMatch) {
        var diagnosis = lock(eventId, segmentId);
        ExpectedVersion.require(ifMatch, diagnosis.version() + 1);
        var round = diagnosis.phase().round();
        diagnosis.move(next, round == 0 ? 0 : scores.answering(diagnosis.id(), round), clock.instant());
        if (round > 0) {
            scores.close(diagnosis.id(), round, ScoreSpread.FEWEST_SHOWN);
        }
        return told(diagnosis);
    }

    CriterionDetail note(UUID eventId, UUID segmentId, UUID criterionId, CriterionNoteRequest request, String ifMatch) {
        var diagnosis = lock(eventId, segmentId);
        var criterion = diagnosis.criterion(criterionId);
        if (criterion == null) {
            throw ProblemException.notFound();
        }
        ExpectedVersion.require(ifMatch, criterion.version() + 1);
        criterion.note(request.whyHigh(), request.whyLow());
        repository.flush();
        changed.fire(new PartChanged(segmentId));
        return diagnoses.criterion(diagnosis, criterion);
    }

    private Diagnosis lock(UUID eventId, UUID segmentId) {
        door.open(eventId, segmentId, SegmentKind.SHARED_DIAGNOSIS);
        return repository.lockOfSegment(segmentId).orElseThrow(ProblemException::notFound);
    }

    private DiagnosisDetail told(Diagnosis diagnosis) {
        repository.flush();
        changed.fire(new PartChanged(diagnosis.segment().id()));
        return diagnoses.detail(diagnosis);
    }

    private static DiagnosisDetail nothing(EventSegment part) {
        return new DiagnosisDetail(part.id(), part.title(), part.startsAt(), part.endsAt(), DiagnosisPhase.PREPARATION, List.of(), 0, 0);
    }
}
