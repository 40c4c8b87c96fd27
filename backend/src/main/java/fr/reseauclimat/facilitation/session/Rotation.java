package fr.reseauclimat.facilitation.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** How the people of a part of a day go round, from its settings until its last round ended. */
@Audited(name = "rotation", fr = "une rotation", en = "a rotation", within = "event")
@Entity
@Table(name = "rotations")
public class Rotation extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private RotationForm kind;

    @Enumerated(EnumType.STRING)
    private RotationState state = RotationState.DRAFT;

    private int rounds;
    private int minutes;
    private int seed;

    @Embedded
    private RotationWeights weights;

    private Instant changedAt;
    private Instant settledAt;

    @OneToMany(mappedBy = "rotation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RotationTable> tables = new ArrayList<>();

    @Personal
    @ElementCollection
    @CollectionTable(name = "rotation_bindings", joinColumns = @JoinColumn(name = "rotation_id"))
    private Set<Binding> bindings = new HashSet<>();

    @Personal
    @ElementCollection
    @CollectionTable(name = "rotation_groups", joinColumns = @JoinColumn(name = "rotation_id"))
    private Set<Grouping> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "rotation_rounds", joinColumns = @JoinColumn(name = "rotation_id"))
    @OrderColumn(name = "position")
    private List<RoundTime> played = new ArrayList<>();

    protected Rotation() {
    }

    /** @param seed of its first plan */
    Rotation(EventSegment segment, int seed) {
        this.event = segment.event();
        this.segment = segment;
        this.seed = seed;
    }

    /** All that a plan follows from, but who takes part. */
    private record Conditions(RotationForm kind, int rounds, List<Place> tables, Set<Binding> bindings, Set<Grouping> groups,
            RotationWeights weights) {

        private record Place(UUID table, Integer size) {
        }
    }

    /**
     * @return whether the plan that there was no longer fits and must go
     * @throws fr.reseauclimat.shared.problem.ProblemException 400 for what contradicts itself; 409 once it began, unless only words and minutes change
     */
    public boolean revise(RotationRequest wanted, Instant now) {
        var before = conditions();
        changedAt = now;
        kind = wanted.form();
        rounds = wanted.rounds();
        minutes = wanted.minutes();
        weights = wanted.weights() == null ? RotationWeights.USUAL : wanted.weights();
        takeTables(wanted.tables());
        takePeople(wanted);
        if (conditions().equals(before) || state == RotationState.DRAFT) {
            return false;
        }
        if (state != RotationState.PLANNED) {
            throw new TransitionRefusedException("La rotation est " + state.label()
                    + "\u00a0: seuls les noms, les questions et la durée changent encore. Pour le reste, replanifiez les tours à venir.");
        }
        state = RotationState.DRAFT;
        return true;
    }

    /**
     * @param part of a day that was made after this one
     * @return a draft with the same settings, for other people
     */
    Rotation copyFor(EventSegment part, int seed, Instant now) {
        var copy = new Rotation(part, seed);
        copy.revise(new RotationRequest(kind, rounds, minutes, tables.stream().map(RotationTable::toRequest).toList(),
                List.of(), List.of(), List.of(), List.of(), weights), now);
        return copy;
    }

    private Conditions conditions() {
        return new Conditions(kind, rounds, tables.stream().map(table -> new Conditions.Place(table.id(), table.size())).toList(),
                Set.copyOf(bindings), Set.copyOf(groups), weights);
    }

    /** A table that stays keeps its row: people sit at it. */
    private void takeTables(List<TableRequest> wanted) {
        var known = new HashMap<UUID, RotationTable>();
        tables.forEach(table -> known.put(table.id(), table));
        tables.clear();
        for (var request : wanted) {
            var kept = known.remove(request.id());
            var table = kept == null ? new RotationTable(this) : kept;
            table.set(tables.size(), request);
            tables.add(table);
        }
    }

    private void takePeople(RotationRequest wanted) {
        var bound = WantedPeople.bindings(wanted, tables);
        bindings.retainAll(bound);
        bindings.addAll(bound);
        var grouped = WantedPeople.groups(wanted);
        groups.retainAll(grouped);
        groups.addAll(grouped);
    }

    /** Pairs sit at tables that nobody has to name. */
    public void provideTables(int number, Instant now) {
        while (tables.size() < number) {
            var table = new RotationTable(this);
            table.set(tables.size(), new TableRequest(null, "Binôme " + (tables.size() + 1), null, null, true));
            tables.add(table);
            changedAt = now;
        }
    }

    /** @throws TransitionRefusedException once it began: then the rounds to come are planned anew */
    public void requirePlannable() {
        if (state != RotationState.DRAFT && state != RotationState.PLANNED) {
            throw new TransitionRefusedException("La rotation est " + state.label()
                    + "\u00a0: replanifiez les tours à venir.");
        }
    }

    /** There is a plan from now on. */
    public void plan(int seed, Instant now) {
        requirePlannable();
        this.seed = seed;
        tables.forEach(RotationTable::open);
        state = RotationState.PLANNED;
        changedAt = now;
    }

    /** @throws TransitionRefusedException where no round is to come */
    public void requireReplannable() {
        if (state != RotationState.PLANNED && state != RotationState.RUNNING || played.size() == rounds) {
            throw new TransitionRefusedException("Il ne reste aucun tour à replanifier.");
        }
    }

    /** @param closing tables that are no longer used */
    public void replan(Set<UUID> closing, Instant now) {
        requireReplannable();
        tables.stream().filter(table -> closing.contains(table.id())).forEach(RotationTable::close);
        bindings.removeIf(binding -> closing.contains(binding.tableId()));
        changedAt = now;
    }

    /** @param round from 1 */
    public void start(int round, Instant now) {
        if (state != RotationState.PLANNED && state != RotationState.RUNNING) {
            throw new TransitionRefusedException(state == RotationState.DRAFT ? "Planifiez d’abord la rotation." : "La rotation est terminée.");
        }
        if (isRoundRunning()) {
            throw new TransitionRefusedException("Terminez d’abord le tour " + played.size() + ".");
        }
        if (round != played.size() + 1) {
            throw new TransitionRefusedException(played.size() == rounds ? "Tous les tours ont eu lieu."
                    : "Le prochain tour est le tour " + (played.size() + 1) + ".");
        }
        played.add(new RoundTime(now, null));
        state = RotationState.RUNNING;
        changedAt = now;
    }

    public void end(int round, Instant now) {
        if (!isRoundRunning() || round != played.size()) {
            throw new TransitionRefusedException("Ce tour n’est pas en cours.");
        }
        endRound(now);
        if (round == rounds) {
            state = RotationState.DONE;
        }
    }

    /** Ends it, also before all rounds took place. */
    public void finish(Instant now) {
        if (state != RotationState.RUNNING) {
            throw new TransitionRefusedException("La rotation n’est pas en cours.");
        }
        if (isRoundRunning()) {
            endRound(now);
        }
        state = RotationState.DONE;
        changedAt = now;
    }

    private void endRound(Instant now) {
        played.set(played.size() - 1, new RoundTime(played.getLast().startedAt(), now));
        changedAt = now;
    }

    /** Who met is known for good. */
    public void settle(Instant now) {
        settledAt = now;
    }

    public boolean isRoundRunning() {
        return !played.isEmpty() && played.getLast().endedAt() == null;
    }

    /** @return how many rounds began: their seats no longer change */
    public int started() {
        return played.size();
    }

    /** @return how many rounds took place to their end */
    public int ended() {
        return isRoundRunning() ? played.size() - 1 : played.size();
    }

    /** @return when a round began and ended; null for one to come */
    public RoundTime timeOf(int round) {
        return round <= played.size() ? played.get(round - 1) : null;
    }

    public Event event() {
        return event;
    }

    public EventSegment segment() {
        return segment;
    }

    public RotationForm form() {
        return kind;
    }

    public RotationState state() {
        return state;
    }

    public int rounds() {
        return rounds;
    }

    public int minutes() {
        return minutes;
    }

    public int seed() {
        return seed;
    }

    public RotationWeights weights() {
        return weights;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public List<RotationTable> tables() {
        return List.copyOf(tables);
    }

    public RotationTable table(UUID id) {
        return tables.stream().filter(table -> Objects.equals(table.id(), id)).findFirst().orElse(null);
    }

    public Set<Binding> bindings() {
        return Set.copyOf(bindings);
    }

    public Set<Grouping> groups() {
        return Set.copyOf(groups);
    }
}
