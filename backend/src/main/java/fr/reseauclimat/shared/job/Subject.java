package fr.reseauclimat.shared.job;

import java.util.UUID;

/**
 * What a job works on.
 *
 * @param key   identifier of a row, or a name; empty for the run as a whole
 * @param event identifier of the event that it is about, or null
 */
public record Subject(String key, UUID event) {

    static final Subject WHOLE_RUN = new Subject("", null);

    public static Subject of(UUID id, UUID event) {
        return new Subject(id.toString(), event);
    }

    public UUID id() {
        return UUID.fromString(key);
    }
}
