package fr.reseauclimat.territory;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

@ApplicationScoped
class TerritoryRepository implements PanacheRepositoryBase<Territory, String> {

    /** What contains the territory, the largest first. */
    List<TerritoryRef> parents(String id) {
        return getEntityManager().createQuery("""
                select new fr.reseauclimat.territory.TerritoryRef(t.id, t.kind, t.code, t.name)
                from Territory t join TerritoryContainment c on c.containerId = t.id
                where c.containedId = :id and t.id <> :id
                order by t.code""", TerritoryRef.class)
                .setParameter("id", id)
                .getResultStream()
                .sorted(Comparator.comparing(TerritoryRef::kind))
                .toList();
    }

    int countCommunesIn(String id) {
        return Math.toIntExact(count("""
                from Territory t join TerritoryContainment c on c.containedId = t.id
                where c.containerId = ?1 and t.id <> ?1 and t.kind = COMMUNE and not t.retired""", id));
    }

    TerritorySource source() {
        return (TerritorySource) getEntityManager().createNativeQuery("""
                select title, publisher, licence, licence_url, edition, url, loaded_at from territory_editions""",
                Tuple.class)
                .getResultStream()
                .map(row -> source((Tuple) row))
                .findFirst().orElseThrow();
    }

    /** All that people can still choose, in the form that is searched. */
    TerritoryIndex index() {
        return new TerritoryIndex(entries(), containedIds());
    }

    private List<TerritoryIndex.Entry> entries() {
        List<Tuple> rows = tuples("""
                select id, kind, code, name, population, context, siren, array_to_string(postcodes, ' ')
                from territories where not retired""");
        return rows.stream().map(TerritoryRepository::entry).toList();
    }

    private Map<String, List<String>> containedIds() {
        List<Tuple> rows = tuples("""
                select container_id, string_agg(contained_id, ' ') from territory_containments group by container_id""");
        var contained = new HashMap<String, List<String>>();
        rows.forEach(row -> contained.put(row.get(0, String.class), words(row.get(1, String.class))));
        return contained;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql) {
        return getEntityManager().createNativeQuery(sql, Tuple.class).getResultList();
    }

    private static TerritoryIndex.Entry entry(Tuple row) {
        var keys = Stream.concat(Stream.ofNullable(row.get(6, String.class)), words(row.get(7, String.class)).stream());
        return new TerritoryIndex.Entry(row.get(0, String.class), TerritoryKind.valueOf(row.get(1, String.class)),
                row.get(2, String.class), row.get(3, String.class), row.get(4, Integer.class),
                row.get(5, String.class), keys.toList());
    }

    private static TerritorySource source(Tuple row) {
        return new TerritorySource(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class),
                row.get(3, String.class), row.get(4, String.class), row.get(5, String.class),
                row.get(6, Instant.class));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
