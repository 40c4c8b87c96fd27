package fr.reseauclimat.facilitation.rotation;

import java.util.Set;

/**
 * Somebody to be seated.
 *
 * @param organisation the structure of this person, or null; those of one structure are colleagues
 * @param territory    code of the territory, or null
 * @param offers       what this person has done and can speak of
 * @param needs        what this person would like to hear of from somebody who has done it
 */
public record Participant(String id, Profile profile, String organisation, String territory, Set<String> offers,
        Set<String> needs) {

    /** What a table should have one of each: an élu, an agent, an association. */
    public enum Profile {
        ELECTED, AGENT, ASSOCIATION, OTHER
    }

    public Participant {
        offers = Set.copyOf(offers);
        needs = Set.copyOf(needs);
    }

    /** Somebody of whom nothing is known but that he or she comes. */
    public static Participant of(String id) {
        return new Participant(id, Profile.OTHER, null, null, Set.of(), Set.of());
    }
}
