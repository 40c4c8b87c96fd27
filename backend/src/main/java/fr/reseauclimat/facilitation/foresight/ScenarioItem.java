package fr.reseauclimat.facilitation.foresight;

import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A piece of a scenario: a sentence, a signal, a step. Short ones with a revision each, so that the phones of one table
 * do not overwrite each other.
 */
@Audited(name = "scenario-item", fr = "une ligne de scénario", en = "a line of a scenario", within = "scenario")
@Entity
@Table(name = "scenario_items")
class ScenarioItem {

    /** Made by the device, so that what is sent twice is known. */
    @Id
    @Column(updatable = false)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scenario_id", updatable = false)
    private Scenario scenario;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ItemKind kind;

    private long arrival;
    private int revision;

    @Personal
    private String text;

    private Integer year;
    private Integer month;
    private Integer day;

    @Personal
    private String owner;

    @Personal
    private String firstStep;

    private boolean pledged;
    private boolean withdrawn;

    protected ScenarioItem() {
    }

    ScenarioItem(UUID id, Scenario scenario, ItemKind kind, long arrival) {
        this.id = id;
        this.scenario = scenario;
        this.kind = kind;
        this.arrival = arrival;
    }

    /**
     * The same words again change nothing, whichever revision they were written upon: an answer may have been lost.
     *
     * @param upon the revision that the writer has read, 0 for a new one
     * @return whether anything changed
     * @throws ProblemException 412 where somebody else has changed it since
     */
    boolean write(ItemText wanted, int upon) {
        if (revision > 0 && wanted.equals(content())) {
            return false;
        }
        if (upon != revision) {
            throw new ProblemException(ProblemType.STALE_VERSION,
                    "Une autre personne a modifié cette ligne. Relisez-la, puis refaites votre modification.");
        }
        text = wanted.text();
        year = wanted.year();
        month = wanted.month();
        day = wanted.day();
        owner = wanted.owner();
        firstStep = wanted.firstStep();
        pledged = wanted.pledged();
        withdrawn = wanted.withdrawn();
        revision++;
        return true;
    }

    ItemText content() {
        return new ItemText(text, year, month, day, owner, firstStep, pledged, withdrawn);
    }

    boolean isOf(Scenario other, ItemKind kind) {
        return Objects.equals(scenario.id(), other.id()) && this.kind == kind;
    }

    UUID id() {
        return id;
    }

    Scenario scenario() {
        return scenario;
    }

    ItemKind kind() {
        return kind;
    }

    int revision() {
        return revision;
    }
}
