package fr.reseauclimat.organisation;

import org.mapstruct.Mapper;

@Mapper
public interface OrganisationMapper {

    /** @return null for null */
    default OrganisationRef toRef(Organisation organisation) {
        return organisation == null ? null
                : new OrganisationRef(organisation.id(), organisation.name(), organisation.kind());
    }
}
