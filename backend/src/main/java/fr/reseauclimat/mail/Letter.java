package fr.reseauclimat.mail;

import java.util.List;

/**
 * A mail between its template and its two forms.
 *
 * @param subject also its heading
 * @param reason  why one receives it, and where to change that
 */
record Letter(String subject, String greeting, List<Block> blocks, List<Block> reason) {

    /** A paragraph, a list of facts, or a link to act upon: the two others are empty or null. */
    record Block(List<String> lines, List<Fact> facts, Link link) {
    }

    /** @param label what the value is, or null */
    record Fact(String label, String value) {
    }

    record Link(String label, String address) {
    }
}
