package fr.reseauclimat.shared.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** Tells failures of the way to the database, which pass by themselves, from those of what was asked of it. */
final class DatabaseFaults {

    /** What the pool says, without a state, to who waited for a connection in vain. */
    private static final String NO_CONNECTION_FREE = "acquisition timeout";
    /** Classes of PostgreSQL: connections, and resources that are used up. */
    private static final Set<String> AWAY = Set.of("08", "53");
    /** Shut down, crashed, starting; and a statement that took longer than any may. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57014");

    private DatabaseFaults() {
    }

    static boolean isAway(Throwable failure) {
        if (!(failure instanceof SQLException refused)) {
            return false;
        }
        var state = refused.getSQLState();
        if (state == null) {
            return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains(NO_CONNECTION_FREE);
        }
        return STATES.contains(state) || state.length() > 2 && AWAY.contains(state.substring(0, 2));
    }
}
