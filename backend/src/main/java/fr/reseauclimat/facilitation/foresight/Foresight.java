package fr.reseauclimat.facilitation.foresight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

/** A foresight workshop: two uncertainties, the four futures between them, and the ways back from those to today. */
@Audited(name = "foresight", fr = "un atelier prospectif", en = "a foresight workshop", within = "event")
@Entity
@Table(name = "foresights")
class Foresight extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    @Enumerated(EnumType.STRING)
    private ForesightPhase phase = ForesightPhase.AXES;

    private int horizonYear;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "first_name"))
    @AttributeOverride(name = "low", column = @Column(name = "first_low"))
    @AttributeOverride(name = "high", column = @Column(name = "first_high"))
    private UncertaintyAxis firstAxis;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "second_name"))
    @AttributeOverride(name = "low", column = @Column(name = "second_low"))
    @AttributeOverride(name = "high", column = @Column(name = "second_high"))
    private UncertaintyAxis secondAxis;

    @OneToMany(mappedBy = "foresight", cascade = CascadeType.ALL)
    private List<Scenario> scenarios = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "foresight_tables", joinColumns = @JoinColumn(name = "foresight_id"))
    private Set<TableScenario> tables = new HashSet<>();

    protected Foresight() {
    }

    Foresight(EventSegment segment) {
        this.event = segment.event();
        this.segment = segment;
        for (var quadrant : Quadrant.values()) {
            scenarios.add(new Scenario(this, quadrant));
        }
    }

    /** @throws ProblemException 400 for a horizon that is no future */
    void frame(int horizonYear, UncertaintyAxis first, UncertaintyAxis second, int thisYear) {
        if (horizonYear <= thisYear) {
            throw ProblemException.invalid("horizonYear", "L’horizon est une année à venir, après " + thisYear + ".");
        }
        this.horizonYear = horizonYear;
        this.firstAxis = first.tidied();
        this.secondAxis = second.tidied();
    }

    /** @throws TransitionRefusedException where what comes next needs what is not there yet */
    void move(ForesightPhase next) {
        if (next == phase) {
            return;
        }
        if (!phase.canBecome(next)) {
            throw new TransitionRefusedException("L’atelier en est " + phase.label() + "\u00a0: avancez d’une étape à la fois.");
        }
        if (next == ForesightPhase.SCENARIOS && !isFramed()) {
            throw new TransitionRefusedException("Donnez d’abord un nom et deux pôles à chaque axe.");
        }
        if (next == ForesightPhase.BACKCASTING && scenarios.stream().noneMatch(Scenario::chosen)) {
            throw new TransitionRefusedException("Choisissez d’abord au moins un scénario dont on remonte le chemin.");
        }
        phase = next;
    }

    /** @throws ProblemException 400 for a scenario of another workshop, or a table named twice */
    void assign(List<TableScenario> wanted) {
        var spots = new HashSet<UUID>();
        for (var table : wanted) {
            if (scenario(table.scenarioId()) == null || !spots.add(table.spotId())) {
                throw ProblemException.invalid("tables", "Donnez à chaque table un des quatre scénarios.");
            }
        }
        tables.retainAll(wanted);
        tables.addAll(wanted);
    }

    boolean isFramed() {
        return firstAxis().written() && secondAxis().written();
    }

    EventSegment segment() {
        return segment;
    }

    ForesightPhase phase() {
        return phase;
    }

    int horizonYear() {
        return horizonYear;
    }

    UncertaintyAxis firstAxis() {
        return UncertaintyAxis.of(firstAxis);
    }

    UncertaintyAxis secondAxis() {
        return UncertaintyAxis.of(secondAxis);
    }

    /** @return all four, as one reads the figure */
    List<Scenario> scenarios() {
        return scenarios.stream().sorted(Comparator.comparing(Scenario::quadrant)).toList();
    }

    /** @return null where it is none of these */
    Scenario scenario(UUID id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst().orElse(null);
    }

    /** @return the one that a table works on, or null where nobody has given it one */
    Scenario scenarioOf(UUID spotId) {
        return tables.stream().filter(table -> table.spotId().equals(spotId)).findFirst()
                .map(table -> scenario(table.scenarioId())).orElse(null);
    }

    List<TableScenario> tables() {
        return tables.stream().sorted(Comparator.comparing(TableScenario::spotId)).toList();
    }

    /** @return the pole that a scenario has on each axis, as people read it */
    List<String> poles(Quadrant quadrant) {
        return List.of(quadrant.isFirstHigh() ? firstAxis().high() : firstAxis().low(),
                quadrant.isSecondHigh() ? secondAxis().high() : secondAxis().low());
    }
}
