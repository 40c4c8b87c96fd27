package fr.reseauclimat.minutes.section;

/** Who somebody is to minutes. Within the transaction in which it was asked. */
public final class Reader {

    private final Minutes minutes;
    private final boolean writes;
    private final boolean attended;

    Reader(Minutes minutes, boolean writes, boolean attended) {
        this.minutes = minutes;
        this.writes = writes;
        this.attended = attended;
    }

    /** @return null where nobody has begun to write */
    public Minutes minutes() {
        return minutes;
    }

    public boolean writes() {
        return writes;
    }

    /** @return whether this person came, or, where nobody noted who came, had a place */
    public boolean attended() {
        return attended;
    }

    /** @return whether this person reads what is not published yet */
    public boolean readsDraft() {
        return writes || attended && minutes.state() == MinutesState.IN_AMENDMENT;
    }
}
