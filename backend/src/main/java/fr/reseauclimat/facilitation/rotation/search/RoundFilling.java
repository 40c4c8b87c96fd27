package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Fills the tables of one round so that groups stay together, those who must not meet sit apart, pins hold and every
 * table gets its size: an exact search over those whom a condition binds, then everybody else into what is left.
 */
public final class RoundFilling {

    /** Beyond that many steps the question stays open; the demands of real days need some hundred. */
    private static final int MOST_STEPS = 200_000;

    private final Task task;
    private final boolean[] present;
    private final int[] preferred;
    private final Random64 random;
    private final boolean pinned;
    private final int[] setSize;
    private final int[] load;
    private final int[] seat;
    private final int[] bound;
    private int floor;
    private int extras;
    private int steps;

    /**
     * @param present   who is to be seated
     * @param preferred table at which each one would best sit, or −1; null where nobody cares
     * @param pinned    whether pins hold: those who stay at a station are not among those who pass
     */
    public RoundFilling(Task task, boolean[] present, int[] preferred, boolean pinned, Random64 random) {
        this(task, present, preferred, pinned, task.setSize, random);
    }

    /** @param setSize size of each table that must have one, else −1 */
    public RoundFilling(Task task, boolean[] present, int[] preferred, boolean pinned, int[] setSize, Random64 random) {
        this.task = task;
        this.setSize = setSize;
        this.present = present;
        this.preferred = preferred;
        this.pinned = pinned;
        this.random = random;
        load = new int[task.tables];
        seat = new int[task.people];
        Arrays.fill(seat, task.tables);
        bound = IntStream.range(0, task.groups.length).filter(this::isBound).boxed()
                .sorted((one, other) -> Integer.compare(urgency(other), urgency(one))).mapToInt(Integer::intValue).toArray();
    }

    /** @return table of each person, the number after the last table for those absent; null if no seating was found */
    public int[] fill() {
        var here = (int) IntStream.range(0, task.people).filter(person -> present[person]).count();
        var set = 0;
        var free = 0;
        for (var size : setSize) {
            set += Math.max(0, size);
            free += size < 0 ? 1 : 0;
        }
        if (here < set || free == 0 && here != set) {
            return null;
        }
        floor = free == 0 ? 0 : (here - set) / free;
        extras = free == 0 ? 0 : (here - set) % free;
        if (!place(0)) {
            return null;
        }
        fillTheRest();
        return seat;
    }

    /** Whether the search gave up before it knew. */
    public boolean gaveUp() {
        return steps >= MOST_STEPS;
    }

    private boolean isBound(int group) {
        var members = present(group);
        return members.length > 1 || members.length == 1
                && (pin(members[0]) >= 0 || task.hasApart() && anyApart(members[0]));
    }

    private boolean anyApart(int person) {
        for (var each : task.apart[person]) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    private int[] present(int group) {
        return Arrays.stream(task.groups[group]).filter(person -> present[person]).toArray();
    }

    private int pin(int person) {
        return pinned ? task.pin[person] : -1;
    }

    private int urgency(int group) {
        var members = present(group);
        var fixed = Arrays.stream(members).anyMatch(person -> pin(person) >= 0);
        return (fixed ? 1_000_000 : 0) + members.length * 1000;
    }

    private boolean place(int index) {
        if (index == bound.length) {
            return true;
        }
        if (++steps >= MOST_STEPS) {
            return false;
        }
        var members = present(bound[index]);
        var freshTried = false;
        for (var table : order(members)) {
            var fresh = load[table] == 0 && setSize[table] < 0 && !hasPin(table);
            if (fresh && freshTried && preferred == null || !fits(members, table)) {
                continue;
            }
            freshTried |= fresh;
            var before = load[table];
            sit(members, table);
            if (place(index + 1)) {
                return true;
            }
            rise(members, table, before);
        }
        return false;
    }

    private boolean hasPin(int table) {
        return pinned && Arrays.stream(task.pin).anyMatch(pin -> pin == table);
    }

    private int[] order(int[] members) {
        for (var person : members) {
            if (pin(person) >= 0) {
                return new int[]{pin(person)};
            }
        }
        var order = IntStream.range(0, task.tables).toArray();
        random.shuffle(order);
        if (preferred != null && preferred[members[0]] >= 0 && preferred[members[0]] < task.tables) {
            var first = preferred[members[0]];
            var at = IntStream.range(0, order.length).filter(i -> order[i] == first).findFirst().orElseThrow();
            order[at] = order[0];
            order[0] = first;
        }
        return order;
    }

    private boolean fits(int[] members, int table) {
        for (var person : members) {
            if (pin(person) >= 0 && pin(person) != table) {
                return false;
            }
        }
        var room = setSize[table] >= 0 ? setSize[table] : floor + (load[table] > floor || extras > 0 ? 1 : 0);
        if (load[table] + members.length > room) {
            return false;
        }
        if (task.hasApart()) {
            for (var other = 0; other < task.people; other++) {
                if (seat[other] == table) {
                    for (var person : members) {
                        if (task.apart[person][other]) {
                            return false;
                        }
                    }
                }
            }
            for (var person : members) {
                for (var other : members) {
                    if (task.apart[person][other]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void sit(int[] members, int table) {
        var before = load[table];
        load[table] += members.length;
        if (setSize[table] < 0 && before <= floor && load[table] > floor) {
            extras--;
        }
        for (var person : members) {
            seat[person] = table;
        }
    }

    private void rise(int[] members, int table, int before) {
        if (setSize[table] < 0 && before <= floor && load[table] > floor) {
            extras++;
        }
        load[table] = before;
        for (var person : members) {
            seat[person] = task.tables;
        }
    }

    private void fillTheRest() {
        var loose = IntStream.range(0, task.people).filter(person -> present[person] && seat[person] == task.tables).toArray();
        random.shuffle(loose);
        var goal = goals(loose);
        if (preferred != null) {
            for (var person : loose) {
                var table = preferred[person];
                if (table >= 0 && table < task.tables && load[table] < goal[table]) {
                    seat[person] = table;
                    load[table]++;
                }
            }
        }
        var table = 0;
        for (var person : loose) {
            if (seat[person] == task.tables) {
                while (load[table] >= goal[table]) {
                    table++;
                }
                seat[person] = table;
                load[table]++;
            }
        }
    }

    /** Larger tables are those that are larger already, then those at which more would like to stay. */
    private int[] goals(int[] loose) {
        var wish = load.clone();
        if (preferred != null) {
            for (var person : loose) {
                if (preferred[person] >= 0 && preferred[person] < task.tables) {
                    wish[preferred[person]]++;
                }
            }
        }
        var goal = new int[task.tables];
        for (var table = 0; table < goal.length; table++) {
            goal[table] = setSize[table] >= 0 ? setSize[table] : Math.max(floor, load[table]);
        }
        IntStream.range(0, goal.length).filter(table -> setSize[table] < 0 && load[table] <= floor).boxed()
                .sorted((one, other) -> Integer.compare(wish[other], wish[one])).limit(extras).forEach(table -> goal[table]++);
        return goal;
    }
}
