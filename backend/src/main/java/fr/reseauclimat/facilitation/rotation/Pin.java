package fr.reseauclimat.facilitation.rotation;

/** Somebody who stays at one table through all rounds. */
public record Pin(String participant, String table, Reason reason) {

    public enum Reason {
        /** Welcomes those who come: the host of a world café, whoever runs a station. */
        HOST,
        /** Needs a table that can be reached. */
        ACCESS
    }
}
