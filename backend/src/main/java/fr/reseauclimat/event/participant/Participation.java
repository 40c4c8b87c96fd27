package fr.reseauclimat.event.participant;

/**
 * How full an event is, and what the reader has to do with that.
 *
 * @param mine the reader's own registration, or null
 */
public record Participation(long registered, long waiting, MyRegistration mine) {

    /** @return null where the reader never registered */
    public RegistrationState myState() {
        return mine == null ? null : mine.state();
    }
}
