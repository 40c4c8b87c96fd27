package fr.reseauclimat.demo;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fr.reseauclimat.member.MemberRole;

/** A fictitious person. */
record DemoMember(
        UUID id,
        String firstName,
        String lastName,
        String email,
        MemberRole role,
        String jobTitle,
        UUID organisation,
        String territory,
        Instant joinedAt,
        boolean emailVisible,
        boolean hasAccount,
        List<String> themes,
        List<String> skills,
        List<String> offers,
        List<String> needs) {

    /** An address that no mail server will ever accept (RFC 2606). */
    static String address(String firstName, String lastName) {
        var plain = Normalizer.normalize(firstName + "." + lastName, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "-") + "@reseau-climat.example.org";
    }
}
