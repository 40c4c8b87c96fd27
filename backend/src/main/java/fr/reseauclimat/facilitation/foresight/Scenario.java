package fr.reseauclimat.facilitation.foresight;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One of four futures. What it holds is written piece by piece, so that several people can write at once. */
@Audited(name = "scenario", fr = "un scénario", en = "a scenario", within = "foresight")
@Entity
@Table(name = "scenarios")
class Scenario extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "foresight_id", updatable = false)
    private Foresight foresight;

    @Enumerated(EnumType.STRING)
    private Quadrant quadrant;

    private String title;

    private boolean chosen;

    protected Scenario() {
    }

    Scenario(Foresight foresight, Quadrant quadrant) {
        this.foresight = foresight;
        this.quadrant = quadrant;
    }

    /** @param chosen whether the way back from it is looked for */
    void call(String title, boolean chosen) {
        this.title = WrittenText.orNull(title);
        this.chosen = chosen;
    }

    Foresight foresight() {
        return foresight;
    }

    Quadrant quadrant() {
        return quadrant;
    }

    String title() {
        return title;
    }

    boolean chosen() {
        return chosen;
    }
}
