package fr.reseauclimat.facilitation.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** The script of one part of a day, once it is adapted or was begun. */
@Audited(name = "part-script", fr = "le déroulé d’un temps", en = "the script of a part", within = "segment")
@Entity
@Table(name = "part_scripts")
class PartScript extends VersionedEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    @ElementCollection
    @CollectionTable(name = "part_script_steps", joinColumns = @JoinColumn(name = "script_id"))
    @OrderColumn(name = "position")
    private List<ScriptStep> steps = new ArrayList<>();

    private Instant changedAt;

    protected PartScript() {
    }

    PartScript(EventSegment segment) {
        this.segment = segment;
    }

    void write(List<ScriptStep> steps, Instant now) {
        this.steps.clear();
        this.steps.addAll(steps);
        changedAt = now;
    }

    List<ScriptStep> steps() {
        return List.copyOf(steps);
    }
}
