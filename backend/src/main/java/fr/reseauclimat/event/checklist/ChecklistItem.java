package fr.reseauclimat.event.checklist;

import java.time.Instant;
import java.time.LocalDate;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Something that must be done before, or right after, an event. */
@Audited(name = "checklist-item", fr = "une tâche", en = "a task", within = "event")
@Entity
@Table(name = "checklist_items")
class ChecklistItem extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    private String label;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member owner;

    private LocalDate dueOn;
    private Instant doneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "done_by")
    private Member doneBy;

    @Column(updatable = false)
    private Instant addedAt;

    protected ChecklistItem() {
    }

    ChecklistItem(Event event, String label, Member owner, LocalDate dueOn, Instant now) {
        this.event = event;
        this.addedAt = now;
        describe(label, owner, dueOn);
    }

    void describe(String label, Member owner, LocalDate dueOn) {
        this.label = label.strip();
        this.owner = owner;
        this.dueOn = dueOn;
    }

    /** Whoever did it first is remembered. */
    void complete(Member by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by;
        }
    }

    void reopen() {
        doneAt = null;
        doneBy = null;
    }

    String label() {
        return label;
    }

    Member owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant doneAt() {
        return doneAt;
    }

    Member doneBy() {
        return doneBy;
    }
}
