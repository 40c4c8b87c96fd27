package fr.reseauclimat.organisation;

import org.mapstruct.Mapper;

import fr.reseauclimat.territory.TerritoryRef;

@Mapper
public interface OrganisationMapper {

    /** @return null for null */
    default OrganisationRef toRef(Organisation organisation) {
        return organisation == null ? null
                : new OrganisationRef(organisation.id(), organisation.name(), organisation.kind());
    }

    default OrganisationDetail toDetail(Organisation organisation, TerritoryRef territory, long memberCount) {
        return new OrganisationDetail(organisation.id(), organisation.name(), organisation.kind(), territory,
                organisation.siren(), organisation.website(), organisation.description(), memberCount,
                organisation.version());
    }
}
