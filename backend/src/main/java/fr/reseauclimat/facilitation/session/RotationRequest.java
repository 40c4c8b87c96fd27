package fr.reseauclimat.facilitation.session;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A rotation as the facilitator wants it.
 *
 * @param minutes   of one round
 * @param tables    in their order; in pairs, missing ones are added when it is planned
 * @param hosts     who stay and welcome
 * @param reachable who need a table that can be reached without steps
 * @param together  groups whose people share a table in every round
 * @param apart     groups of whom no two ever share a table
 * @param weights   absent for the usual ones
 */
public record RotationRequest(
        @NotNull RotationForm form,
        @NotNull @Min(1) @Max(30) int rounds,
        @NotNull @Min(1) @Max(240) int minutes,
        @NotNull @Size(max = 500) List<@NotNull @Valid TableRequest> tables,
        @NotNull @Size(max = 500) List<@NotNull @Valid BoundPerson> hosts,
        @NotNull @Size(max = 500) List<@NotNull @Valid BoundPerson> reachable,
        @NotNull @Size(max = 100) List<@NotNull @Valid PeopleGroup> together,
        @NotNull @Size(max = 100) List<@NotNull @Valid PeopleGroup> apart,
        @Valid RotationWeights weights) {

    @AssertTrue(message = "Deux tables portent le même nom.")
    boolean isTableNamedOnce() {
        return tables == null || tables.stream().filter(table -> table != null && table.name() != null)
                .map(table -> table.name().strip().toLowerCase(Locale.FRENCH)).allMatch(new HashSet<>()::add);
    }

    @AssertTrue(message = "Une personne ne peut rester qu’à une seule table.")
    boolean isPersonBoundOnce() {
        return hosts == null || reachable == null || Stream.concat(hosts.stream(), reachable.stream())
                .filter(bound -> bound != null).map(BoundPerson::registrationId).allMatch(new HashSet<>()::add);
    }

    /** Everybody who is named. */
    Stream<UUID> people() {
        return Stream.concat(Stream.concat(hosts.stream(), reachable.stream()).map(BoundPerson::registrationId),
                Stream.concat(together.stream(), apart.stream()).flatMap(group -> group.registrationIds().stream()));
    }
}
