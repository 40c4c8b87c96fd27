package fr.reseauclimat.member.joining;

import java.time.Instant;

import org.mapstruct.Mapper;

import fr.reseauclimat.member.account.Invitation;
import fr.reseauclimat.organisation.OrganisationMapper;
import fr.reseauclimat.territory.TerritoryMapper;
import jakarta.inject.Inject;

@Mapper
abstract class JoinRequestMapper {

    @Inject
    OrganisationMapper organisations;

    @Inject
    TerritoryMapper territories;

    /**
     * @param invitation       of the member that an approval made, or null
     * @param undeliveredSince or null where letters arrive
     */
    JoinRequest toRecord(Candidacy candidacy, Invitation invitation, Instant undeliveredSince) {
        var decidedBy = candidacy.decidedBy();
        var member = candidacy.member();
        return new JoinRequest(
                candidacy.id(), candidacy.firstName(), candidacy.lastName(), candidacy.email(), candidacy.phone(),
                candidacy.role(), candidacy.jobTitle(), organisations.toRef(candidacy.organisation()),
                newOrganisation(candidacy), territories.toRef(candidacy.territory()), candidacy.message(),
                candidacy.state(), candidacy.submittedAt(), candidacy.decidedAt(),
                decidedBy == null ? null : decidedBy.fullName(), candidacy.refusalReason(),
                member == null ? null : member.id(), invitation, undeliveredSince, candidacy.version());
    }

    private NewOrganisation newOrganisation(Candidacy candidacy) {
        return candidacy.newOrganisationName() == null ? null
                : new NewOrganisation(candidacy.newOrganisationName(), candidacy.newOrganisationKind(),
                        territories.toRef(candidacy.newOrganisationTerritory()));
    }
}
