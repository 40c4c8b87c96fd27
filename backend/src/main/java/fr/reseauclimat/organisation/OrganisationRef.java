package fr.reseauclimat.organisation;

import java.util.UUID;

import fr.reseauclimat.shared.listing.Row;
import jakarta.validation.constraints.NotNull;

/** An organisation as other objects name it. */
public record OrganisationRef(@NotNull UUID id, @NotNull String name, @NotNull OrganisationKind kind) {

    /** @return null where the row names none */
    public static OrganisationRef of(Row row) {
        var id = row.id("organisation_id");
        return id == null ? null
                : new OrganisationRef(id, row.text("organisation_name"), row.value(OrganisationKind.class, "organisation_kind"));
    }
}
