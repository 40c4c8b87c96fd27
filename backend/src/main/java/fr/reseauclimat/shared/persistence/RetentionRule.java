package fr.reseauclimat.shared.persistence;

import java.time.Instant;
import java.time.Period;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How long something is kept. The page about personal data shows it, and {@link Retention} does it.
 *
 * @param name  never changes: words on the screen go by it
 * @param topic what it belongs to on that page
 * @param of    names of the entities whose personal fields end by this rule
 * @param erase erases what is older than the moment that it is given
 */
public record RetentionRule(String name, String topic, Period kept, Since since, Set<String> of, Consumer<Instant> erase) {

    private static final String TECHNICAL = "technical";

    /** For what is machinery, and yet may tell something of somebody. */
    public static RetentionRule technical(String name, int days, Since since, Consumer<Instant> erase) {
        return of(name, TECHNICAL, Period.ofDays(days), since, erase);
    }

    public static RetentionRule of(String name, String topic, Period kept, Since since, Consumer<Instant> erase, String... of) {
        return new RetentionRule(name, topic, kept, since, Set.of(of), erase);
    }

    /** For what an event brought, counted from its end. */
    public static RetentionRule ofEvents(String name, String topic, Period kept, Consumer<Instant> erase, String... of) {
        return of(name, topic, kept, Since.EVENT, erase, of);
    }
}
