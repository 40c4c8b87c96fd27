package fr.reseauclimat.shared.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.metamodel.EntityType;

/** Everything that the audit trail can tell of, as the entities themselves declare it. */
@ApplicationScoped
public class AuditKindRepository {

    /** @param title null where it has none that may be told */
    public record Named(String id, String title, String page) {
    }

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    EntityManager entities;

    private final Map<String, EntityType<?>> byName = new TreeMap<>();

    @PostConstruct
    void read() {
        entities.getMetamodel().getEntities().stream()
                .filter(type -> !type.getJavaType().isAnnotationPresent(Unaudited.class))
                .forEach(type -> byName.put(nameOf(type.getJavaType()), type));
    }

    public List<Audited> all() {
        return byName.values().stream().map(AuditKindRepository::declared).filter(Objects::nonNull).toList();
    }

    /** @return what these are called today, by identifier; those that are gone are left out */
    public Map<String, Named> named(String kind, Collection<String> ids) {
        var type = byName.get(kind);
        var query = type == null || !type.hasSingleIdAttribute() ? null : query(type);
        if (query == null) {
            return Map.of();
        }
        var byUuid = type.getIdType().getJavaType() == UUID.class;
        var values = ids.stream().filter(id -> !byUuid || UUIDS.matcher(id).matches())
                .map(id -> byUuid ? (Object) UUID.fromString(id) : id).toList();
        if (values.isEmpty()) {
            return Map.of();
        }
        var page = pageOf(type);
        return entities.createQuery(query, Tuple.class).setParameter("ids", values).getResultStream()
                .map(row -> new Named(row.get(0).toString(), row.get(1, String.class),
                        page.isEmpty() ? null : page.replace("{id}", row.get(2).toString())))
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /** Names of the kinds: those with a title of their own come first, since most fields point to one of them. */
    public List<String> byFrequency() {
        return byName.keySet().stream().sorted(Comparator.comparing((String kind) -> {
            var declared = declared(byName.get(kind));
            return declared == null || declared.title().isEmpty();
        })).toList();
    }

    static String nameOf(Class<?> entity) {
        var declared = entity.getAnnotation(Audited.class);
        return declared == null ? entity.getSimpleName() : declared.name();
    }

    /** From the entity up to what it belongs to; null where nothing of it has a title. */
    private String query(EntityType<?> type) {
        var joins = new StringBuilder(" from ").append(type.getName()).append(" e0");
        var depth = 0;
        var at = type;
        while (declared(at) != null && declared(at).title().isEmpty()) {
            var next = parent(at);
            if (next == null) {
                return null;
            }
            var field = "e" + depth + "." + declared(at).within();
            depth++;
            joins.append(declared(at).kind().isEmpty() ? " join " + field + " e" + depth
                    : " join " + next.getName() + " e" + depth + " on e" + depth + ".id = " + field);
            at = next;
        }
        if (declared(at) == null) {
            return null;
        }
        var last = "e" + depth;
        return "select e0.id, " + declared(at).title().replace("%s", last) + ", " + last + ".id" + joins + " where e0.id in :ids";
    }

    /** The nearest page on the way up. */
    private String pageOf(EntityType<?> type) {
        var at = type;
        while (at != null && declared(at) != null && declared(at).page().isEmpty()) {
            at = declared(at).title().isEmpty() ? parent(at) : null;
        }
        return at == null || declared(at) == null ? "" : declared(at).page();
    }

    private EntityType<?> parent(EntityType<?> type) {
        var declared = declared(type);
        if (!declared.kind().isEmpty()) {
            return byName.get(declared.kind());
        }
        return declared.within().isEmpty() ? null : entities.getMetamodel().entity(type.getAttribute(declared.within()).getJavaType());
    }

    private static Audited declared(EntityType<?> type) {
        return type.getJavaType().getAnnotation(Audited.class);
    }
}
