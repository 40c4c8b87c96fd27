package fr.reseauclimat.territory;

import java.util.List;

import org.mapstruct.Mapper;

@Mapper
public interface TerritoryMapper {

    /** @return null for null */
    default TerritoryRef toRef(Territory territory) {
        return territory == null ? null
                : new TerritoryRef(territory.id(), territory.kind(), territory.code(), territory.name());
    }

    default TerritoryDetail toDetail(Territory territory, List<TerritoryRef> parents, int childCount) {
        return new TerritoryDetail(territory.id(), territory.kind(), territory.code(), territory.siren(),
                territory.name(), territory.population(), parents, childCount, territory.retired());
    }
}
