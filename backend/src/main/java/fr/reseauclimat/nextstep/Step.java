package fr.reseauclimat.nextstep;

import java.util.Set;

/**
 * From one state to another, and who hears of it: by a bundled notice, by a letter of its own that the feature sends, or
 * nobody, for a reason.
 *
 * @param from     states before; null is the beginning, no set is any state and the beginning
 * @param occasion of the notice, or null
 * @param letter   who gets a letter of its own, in words, or null
 * @param silence  why nobody is told, or null
 */
record Step(Set<? extends Enum<?>> from, Set<? extends Enum<?>> to, boolean beginning, Occasion occasion, String letter, String silence) {

    static Step to(Enum<?>... states) {
        return new Step(null, Set.of(states), false, null, null, null);
    }

    static Step beginning(Enum<?>... states) {
        return new Step(Set.of(), Set.of(states), true, null, null, null);
    }

    /** Every step between the states of a machine. */
    static Step within(Class<? extends Enum<?>> machine) {
        return to(machine.getEnumConstants());
    }

    Step from(Enum<?>... states) {
        return new Step(Set.of(states), to, false, occasion, letter, silence);
    }

    Step notice(Occasion told) {
        return new Step(from, to, beginning, told, letter, silence);
    }

    Step letter(String toWhom) {
        return new Step(from, to, beginning, occasion, toWhom, silence);
    }

    Step nobody(String why) {
        return new Step(from, to, beginning, occasion, letter, why);
    }

    /** @param before null for what just began */
    boolean fits(Enum<?> before, Enum<?> now) {
        return to.contains(now) && (from == null || (before == null ? beginning : from.contains(before)));
    }
}
