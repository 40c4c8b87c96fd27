package fr.reseauclimat.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.text.SearchText;
import fr.reseauclimat.territory.TerritoryKind;
import fr.reseauclimat.territory.TerritoryRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/**
 * Members are counted by their table: their feature depends on this one, so that its classes cannot be used here.
 */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final Map<String, String> SORTS = Map.of(
            "name", "search_key(o.name)", "kind", "o.kind", "memberCount", "member_count");

    private static final String SELECT = """
            select o.id, o.name, o.kind, t.id as territory_id, t.kind as territory_kind, t.code, t.name as territory_name,
                (select count(*) from members m where m.organisation_id = o.id) as member_count
            from organisations o left join territories t on t.id = o.territory_id""";

    Page<OrganisationSummary> list(OrganisationFilter filter, PageQuery page) {
        var where = new Where(filter);
        String order = page.orderBy(SORTS, "name") + ", o.id";
        Query items = getEntityManager().createNativeQuery(SELECT + where + order, Tuple.class)
                .setFirstResult(page.offset()).setMaxResults(page.size());
        Query total = getEntityManager().createNativeQuery("select count(*) from organisations o" + where, Long.class);
        where.parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            total.setParameter(name, value);
        });
        List<OrganisationSummary> summaries = new ArrayList<>();
        items.getResultList().forEach(row -> summaries.add(summary((Tuple) row)));
        return Page.of(summaries, page, (Long) total.getSingleResult());
    }

    long countMembers(UUID id) {
        return (Long) getEntityManager()
                .createNativeQuery("select count(*) from members where organisation_id = :id", Long.class)
                .setParameter("id", id).getSingleResult();
    }

    private static OrganisationSummary summary(Tuple row) {
        var territory = row.get("territory_id") == null ? null
                : new TerritoryRef(row.get("territory_id", String.class),
                        TerritoryKind.valueOf(row.get("territory_kind", String.class)), row.get("code", String.class),
                        row.get("territory_name", String.class));
        return new OrganisationSummary(row.get("id", UUID.class), row.get("name", String.class),
                OrganisationKind.valueOf(row.get("kind", String.class)), territory,
                row.get("member_count", Number.class).longValue());
    }

    /** Only conditions of our own are joined here; whatever was typed is a parameter. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(OrganisationFilter filter) {
            var typed = SearchText.words(filter.text());
            if (!typed.isEmpty()) {
                var words = new ArrayList<String>();
                for (String word : typed) {
                    String name = "word" + words.size();
                    words.add("' ' || search_key(o.name) like :" + name);
                    parameters.put(name, "% " + word + "%");
                }
                conditions.add("(" + String.join(" and ", words) + " or o.siren = :siren)");
                parameters.put("siren", String.join("", typed));
            }
            if (!filter.kinds().isEmpty()) {
                conditions.add("o.kind in (:kinds)");
                parameters.put("kinds", filter.kinds().stream().map(Enum::name).toList());
            }
            if (filter.territory() != null) {
                conditions.add("exists (select 1 from territory_containments c"
                        + " where c.container_id = :territory and c.contained_id = o.territory_id)");
                parameters.put("territory", filter.territory());
            }
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
