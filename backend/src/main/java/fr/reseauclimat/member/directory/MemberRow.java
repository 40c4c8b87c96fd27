package fr.reseauclimat.member.directory;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.PhotoAddress;
import fr.reseauclimat.organisation.OrganisationKind;
import fr.reseauclimat.organisation.OrganisationRef;
import fr.reseauclimat.territory.TerritoryKind;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;

/** What the query of the directory selects for one member. */
record MemberRow(
        UUID id, String firstName, String lastName, MemberRole role, String jobTitle,
        UUID organisationId, String organisationName, OrganisationKind organisationKind,
        String territoryId, TerritoryKind territoryKind, String territoryCode, String territoryName,
        String[] skills, UUID shownPhoto) {

    MemberSummary with(List<ThemeRef> themes) {
        return new MemberSummary(id, firstName, lastName, role, jobTitle, organisation(), territory(), themes,
                skills == null ? List.of() : List.of(skills), PhotoAddress.of(shownPhoto));
    }

    private OrganisationRef organisation() {
        return organisationId == null ? null : new OrganisationRef(organisationId, organisationName, organisationKind);
    }

    private TerritoryRef territory() {
        return territoryId == null ? null
                : new TerritoryRef(territoryId, territoryKind, territoryCode, territoryName);
    }
}
