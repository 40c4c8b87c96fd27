package fr.reseauclimat.member;

import java.util.UUID;

import fr.reseauclimat.shared.listing.Row;
import jakarta.validation.constraints.NotNull;

/** A member as other objects name one. */
public record MemberRef(
        @NotNull UUID id, @NotNull String firstName, @NotNull String lastName, String organisationName) {

    /** What lists select of {@code people p}. */
    public static final String COLUMNS = "p.id member_id, p.first_name, p.last_name, p.organisation_name";

    /** @return null where the row names none */
    public static MemberRef of(Row row) {
        var id = row.id("member_id");
        return id == null ? null : new MemberRef(id, row.text("first_name"), row.text("last_name"), row.text("organisation_name"));
    }
}
