package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.Table;

/**
 * The demand in numbers. People and tables are counted from zero in the order of the demand; whoever rests sits at the
 * table after the last one.
 */
public final class Task {

    /** What two people cost who must never share a table: more than all wishes of a plan together can weigh. */
    static final int NEVER = 200_000_000;

    public final RotationDemand demand;
    public final Form form;
    public final int people;
    public final int tables;
    public final int rounds;
    /** Size that the facilitator set, or −1. */
    public final int[] setSize;
    /** Table at which this person stays, or −1. */
    public final int[] pin;
    /** People who move as one; whoever moves alone is a group of one. */
    public final int[][] groups;
    public final int[] groupOf;
    public final boolean[][] apart;
    final int[] profile;
    /** Cost of one meeting of each pair, before any meeting of this day. */
    final int[] base;
    final Wants wants;
    /** By how much the next meeting of a pair costs more than the one before. */
    final int step;
    final int profileCost;
    final int wishCost;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Task(RotationDemand demand) {
        this(demand, demand.form() == Form.PAIRS ? demand.participants().size() / 2 : demand.tables().size());
    }

    /** @param tables how many there are, which may be more than pairs need */
    public Task(RotationDemand demand, int tables) {
        this.demand = demand;
        this.tables = tables;
        form = demand.form();
        people = demand.participants().size();
        rounds = demand.rounds();
        for (var person = 0; person < people; person++) {
            numbers.put(demand.participants().get(person).id(), person);
        }
        var places = new HashMap<String, Integer>();
        demand.tables().forEach(table -> places.put(table.id(), places.size()));
        setSize = sizes(demand, form, tables);
        pin = new int[people];
        Arrays.fill(pin, -1);
        demand.pins().forEach(each -> pin[number(each.participant())] = places.get(each.table()));
        groups = new Groups(people, demand.together().stream().map(this::numbers).toList()).all();
        groupOf = new int[people];
        for (var group = 0; group < groups.length; group++) {
            for (var person : groups[group]) {
                groupOf[person] = group;
            }
        }
        apart = apart();
        var weights = demand.weights();
        step = 2 * weights.repeats();
        profileCost = weights.profiles();
        wishCost = weights.wishes();
        profile = demand.participants().stream().mapToInt(each -> each.profile().ordinal()).toArray();
        wants = new Wants(demand.participants());
        base = base();
    }

    public int number(String participant) {
        return numbers.get(participant);
    }

    /** How many rest in each round: the one who is left over among pairs. */
    public int resting() {
        return form == Form.PAIRS ? people % 2 : 0;
    }

    /** Whether anything but repeat meetings counts. */
    boolean hasWishes() {
        return profileCost > 0 && Arrays.stream(profile).anyMatch(each -> each != Profile.OTHER.ordinal())
                || wishCost > 0 && wants.any() || Arrays.stream(base).anyMatch(cost -> cost > 0 && cost < NEVER);
    }

    public boolean hasApart() {
        return !demand.apart().isEmpty();
    }

    private static int[] sizes(RotationDemand demand, Form form, int tables) {
        if (form == Form.PAIRS) {
            var pairs = new int[tables];
            Arrays.fill(pairs, 2);
            return pairs;
        }
        if (form == Form.STATIONS) {
            // the same people pass all of them: who sets a size can only say what follows anyway
            var open = new int[tables];
            Arrays.fill(open, -1);
            return open;
        }
        return demand.tables().stream().map(Table::size).mapToInt(size -> size == null ? -1 : size).toArray();
    }

    private int[] numbers(Set<String> names) {
        return names.stream().mapToInt(this::number).sorted().toArray();
    }

    private boolean[][] apart() {
        if (demand.apart().isEmpty()) {
            return new boolean[0][];
        }
        var pairs = new boolean[people][people];
        for (var names : demand.apart()) {
            for (var one : numbers(names)) {
                for (var other : numbers(names)) {
                    pairs[one][other] = one != other;
                }
            }
        }
        return pairs;
    }

    private int[] base() {
        var cost = new int[people * people];
        var weights = demand.weights();
        var participants = demand.participants();
        for (var one = 0; one < people; one++) {
            for (var other = one + 1; other < people; other++) {
                add(cost, one, other, known(participants.get(one), participants.get(other), weights.colleagues(),
                        weights.territories()));
            }
        }
        for (var meeting : demand.history()) {
            var one = numbers.get(meeting.one());
            var other = numbers.get(meeting.other());
            if (one != null && other != null && !one.equals(other)) {
                add(cost, one, other, (int) Math.min(50L * step, Math.round(step * meeting.weight())));
            }
        }
        var separated = new HashSet<Long>();
        for (var names : demand.apart()) {
            var set = numbers(names);
            for (var i = 0; i < set.length; i++) {
                for (var j = i + 1; j < set.length; j++) {
                    if (separated.add((long) set[i] * people + set[j])) {
                        add(cost, set[i], set[j], NEVER);
                    }
                }
            }
        }
        return cost;
    }

    private void add(int[] cost, int one, int other, int amount) {
        var sum = Math.min(2L * NEVER, (long) cost[one * people + other] + amount);
        cost[one * people + other] = (int) sum;
        cost[other * people + one] = (int) sum;
    }

    private static int known(Participant one, Participant other, int colleagues, int territories) {
        var cost = one.organisation() != null && one.organisation().equals(other.organisation()) ? colleagues : 0;
        return cost + (one.territory() != null && one.territory().equals(other.territory()) ? territories : 0);
    }
}
