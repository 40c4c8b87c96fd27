package fr.reseauclimat.shared.job;

import java.util.List;
import java.util.Map;

/** What a job has to do. */
public sealed interface Due {

    /**
     * @param sql    a query with the columns {@code subject} and {@code event_id}, both uuid; it is made part of another one, which
     *               leaves out what rests after a failure
     * @param values of its named parameters
     */
    record Found(String sql, Map<String, Object> values) implements Due {
    }

    /** The same at every run. */
    record Always(List<String> keys) implements Due {
    }
}
