package fr.reseauclimat.territory;

import java.util.List;
import java.util.Set;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
public class TerritoryService {

    @Inject
    TerritoryCatalogue catalogue;

    @Inject
    TerritoryRepository territories;

    @Inject
    TerritoryMapper mapper;

    /**
     * @param typed  start of a name, code, postcode or SIREN, or null
     * @param kinds  empty for all
     * @param within id of a territory that must contain the result, or null
     */
    Page<TerritorySuggestion> search(String typed, Set<TerritoryKind> kinds, String within, PageQuery page) {
        var query = new TerritoryIndex.Query(typed, kinds, within, page.offset(), page.size());
        var found = catalogue.index().search(query);
        List<TerritorySuggestion> items = found.entries().stream().map(TerritoryIndex.Entry::suggestion).toList();
        return Page.of(items, page, found.total());
    }

    TerritorySource source() {
        return catalogue.source();
    }

    @Transactional
    TerritoryDetail get(String id) {
        var territory = territories.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return mapper.toDetail(territory, territories.parents(id), territories.countCommunesIn(id));
    }

    /**
     * The territory that an object of another feature shall refer to.
     *
     * @param id    may be null: then so is the result
     * @param field the field of the request that names it
     * @throws ProblemException 400 on that field where it is unknown
     */
    @Transactional
    public Territory refer(String id, String field) {
        if (id == null) {
            return null;
        }
        return territories.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.invalid(field, "Ce territoire est inconnu."));
    }
}
