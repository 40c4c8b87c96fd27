package fr.reseauclimat.facilitation.diagnosis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** A shared diagnosis: criteria that each one scores alone, then all discuss where they differ, then score again. */
@Audited(name = "diagnosis", fr = "un diagnostic partagé", en = "a shared diagnosis", within = "event")
@Entity
@Table(name = "diagnoses")
class Diagnosis extends VersionedEntity {

    static final int FEWEST_CRITERIA = 3;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    @Enumerated(EnumType.STRING)
    private DiagnosisPhase phase = DiagnosisPhase.PREPARATION;

    private Instant changedAt;

    @OneToMany(mappedBy = "diagnosis", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();

    protected Diagnosis() {
    }

    Diagnosis(EventSegment segment) {
        this.event = segment.event();
        this.segment = segment;
    }

    /** @throws TransitionRefusedException once scoring was open: what was scored must keep its meaning */
    void prepare(List<CriterionRequest> wanted, Instant now) {
        if (phase != DiagnosisPhase.PREPARATION) {
            throw new TransitionRefusedException("Les critères ne changent plus une fois la notation ouverte.");
        }
        changedAt = now;
        var known = new HashMap<UUID, Criterion>();
        criteria.forEach(criterion -> known.put(criterion.id(), criterion));
        criteria.clear();
        for (var request : wanted) {
            var kept = known.remove(request.id());
            var criterion = kept == null ? new Criterion(this) : kept;
            criterion.set(criteria.size(), request);
            criteria.add(criterion);
        }
    }

    /**
     * @param answering how many have scored in the round that runs
     * @throws TransitionRefusedException for what is not the next step, and where too few have scored to show anything
     */
    void move(DiagnosisPhase next, int answering, Instant now) {
        if (!phase.next().contains(next)) {
            throw new TransitionRefusedException("Le diagnostic est " + phase.label() + "\u00a0: cette étape n’est pas la suivante.");
        }
        if (phase.isWayBackTo(next) && answering > 0) {
            throw new TransitionRefusedException("Des personnes ont déjà noté\u00a0: cette notation ne peut plus être annulée.");
        }
        if (next == DiagnosisPhase.FIRST_SCORING && (criteria.size() < FEWEST_CRITERIA || !criteria.stream().allMatch(Criterion::isWritten))) {
            throw new TransitionRefusedException("Écrivez d’abord au moins trois critères, chacun avec les mots des deux extrémités.");
        }
        if (next == DiagnosisPhase.SPREAD && phase == DiagnosisPhase.FIRST_SCORING && answering < ScoreSpread.FEWEST_SHOWN) {
            throw new TransitionRefusedException("Moins de cinq personnes ont noté\u00a0: rien ne pourrait être montré. Attendez encore.");
        }
        phase = next;
        changedAt = now;
    }

    Event event() {
        return event;
    }

    EventSegment segment() {
        return segment;
    }

    DiagnosisPhase phase() {
        return phase;
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    /** @return null where it is none of these */
    Criterion criterion(UUID id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst().orElse(null);
    }
}
