package fr.reseauclimat.facilitation.script.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.script.ScriptStep;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** A script that somebody adapted and gave a name, so that it serves again. */
@Audited(name = "network-script", fr = "un déroulé du réseau", en = "a script of the network", title = "%s.name")
@Entity
@Table(name = "network_scripts")
class NetworkScript extends VersionedEntity {

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private SegmentKind technique;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    @ElementCollection
    @CollectionTable(name = "network_script_steps", joinColumns = @JoinColumn(name = "script_id"))
    @OrderColumn(name = "position")
    private List<ScriptStep> steps = new ArrayList<>();

    private Instant changedAt;

    protected NetworkScript() {
    }

    NetworkScript(SegmentKind technique, String name, Member author, List<ScriptStep> steps, Instant now) {
        this.technique = technique;
        this.author = author;
        this.steps.addAll(steps);
        rename(name, now);
    }

    void rename(String name, Instant now) {
        this.name = name.strip();
        changedAt = now;
    }

    SegmentKind technique() {
        return technique;
    }

    String name() {
        return name;
    }

    /** @return null where whoever made it has left the network */
    Member author() {
        return author;
    }

    List<ScriptStep> steps() {
        return List.copyOf(steps);
    }

    Instant changedAt() {
        return changedAt;
    }
}
