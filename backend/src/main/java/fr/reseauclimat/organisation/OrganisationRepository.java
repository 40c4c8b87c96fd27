package fr.reseauclimat.organisation;

import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.text.SearchText;
import fr.reseauclimat.territory.TerritoryRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Members are counted by what their feature publishes to SQL: it depends on this one, so that its classes cannot be used here. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final Map<String, String> SORTS = Map.of(
            "name", "search_key(o.name)", "kind", "o.kind", "memberCount", "member_count");

    Page<OrganisationSummary> list(OrganisationFilter filter, PageQuery page) {
        return Listing.select("o.id, o.name, o.kind, " + TerritoryRef.COLUMNS
                + ", (select count(*) from people p where p.organisation_id = o.id) member_count")
                .from("organisations o left join territories t on t.id = o.territory_id")
                .where(named(filter.q).in("o.kind", filter.kinds).and(filter.territory.holds("o.territory_id")))
                .sorted(SORTS, "name", "o.id")
                .page(getEntityManager(), page, row -> new OrganisationSummary(row.id("id"), row.text("name"),
                        row.value(OrganisationKind.class, "kind"), TerritoryRef.of(row), row.count("member_count")));
    }

    long countMembers(UUID id) {
        return (Long) getEntityManager()
                .createNativeQuery("select count(*) from people where organisation_id = :id", Long.class)
                .setParameter("id", id).getSingleResult();
    }

    private static SqlCondition named(String typed) {
        var words = SearchText.words(typed);
        var name = new SqlCondition();
        words.forEach(word -> name.and("' ' || search_key(o.name) like ?", "% " + word + "%"));
        return words.isEmpty() ? name : name.or("o.siren = ?", String.join("", words));
    }
}
