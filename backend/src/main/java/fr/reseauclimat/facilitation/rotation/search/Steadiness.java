package fr.reseauclimat.facilitation.rotation.search;

/** When rounds are planned anew: who would have to be told of another table than the one already announced. */
public final class Steadiness {

    private final int[][] announced;
    private final int tables;
    private final int person;
    private final int seat;
    private final int[] changed;
    private long moved;
    private long seats;

    /**
     * @param announced table by round and person; the number after the last table where none was announced
     * @param person    cost of each person whose way changes
     * @param seat      cost of each seat that changes
     */
    public Steadiness(int[][] announced, int tables, int person, int seat) {
        this.announced = announced;
        this.tables = tables;
        this.person = person;
        this.seat = seat;
        changed = new int[announced[0].length];
    }

    long cost() {
        return moved * person + seats * seat;
    }

    private boolean differs(int round, int who, int at) {
        return announced[round][who] != tables && announced[round][who] != at;
    }

    void enter(int round, int who, int at) {
        if (differs(round, who, at)) {
            seats++;
            if (changed[who]++ == 0) {
                moved++;
            }
        }
    }

    void leave(int round, int who, int at) {
        if (differs(round, who, at)) {
            seats--;
            if (--changed[who] == 0) {
                moved--;
            }
        }
    }

    long exchangeCost(int round, int one, int from, int other, int to) {
        return change(round, one, from, to) + change(round, other, to, from);
    }

    private long change(int round, int who, int from, int to) {
        var before = differs(round, who, from) ? 1 : 0;
        var after = differs(round, who, to) ? 1 : 0;
        if (before == after) {
            return 0;
        }
        var first = after == 1 && changed[who] == 0;
        var last = before == 1 && changed[who] == 1;
        return (long) seat * (after - before) + (first ? person : last ? -person : 0);
    }
}
