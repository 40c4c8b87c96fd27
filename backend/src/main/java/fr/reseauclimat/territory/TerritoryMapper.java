package fr.reseauclimat.territory;

import org.mapstruct.Mapper;

@Mapper
public interface TerritoryMapper {

    /** @return null for null */
    default TerritoryRef toRef(Territory territory) {
        return territory == null ? null
                : new TerritoryRef(territory.id(), territory.kind(), territory.code(), territory.name());
    }
}
