package fr.reseauclimat.administration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.audit.AuditAction;
import fr.reseauclimat.shared.audit.AuditChange;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

@ApplicationScoped
class AuditEntryRepository {

    private static final Map<String, String> SORTS = Map.of("at", "id", "actor", "actor", "objectType", "object_type");

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @SuppressWarnings("unchecked")
    Page<AuditEntry> list(AuditFilter filter, PageQuery page) {
        var parameters = new LinkedHashMap<String, Object>();
        var where = where(filter, parameters);
        var rows = bind(entities.createNativeQuery("""
                select id, at, actor, action, object_type, object_id, changes::text as changes, request_id
                from audit_entries where""" + where + page.orderBy(SORTS, "-at"), Tuple.class), parameters)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        var total = bind(entities.createNativeQuery("select count(*) from audit_entries where" + where, Long.class),
                parameters).getSingleResult();
        return Page.of(((List<Tuple>) rows).stream().map(this::entry).toList(), page, (Long) total);
    }

    private static String where(AuditFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" true");
        add(where, parameters, " and object_type = :objectType", "objectType", filter.objectType);
        add(where, parameters, " and object_id = :objectId", "objectId", filter.objectId);
        add(where, parameters, " and (actor_subject = :actor or starts_with(search_key(actor), search_key(:actor)))", "actor",
                filter.actor);
        add(where, parameters, " and at >= :from", "from", filter.from);
        add(where, parameters, " and at < :to", "to", filter.to);
        return where.toString();
    }

    private static void add(StringBuilder where, Map<String, Object> parameters, String clause, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            where.append(clause);
            parameters.put(name, value);
        }
    }

    private static Query bind(Query query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private AuditEntry entry(Tuple row) {
        return new AuditEntry(row.get("id", Long.class), row.get("at", Instant.class), row.get("actor", String.class),
                AuditAction.valueOf(row.get("action", String.class)), row.get("object_type", String.class),
                row.get("object_id", String.class), null, null, changes(row.get("changes", String.class)),
                row.get("request_id", String.class));
    }

    private List<AuditChange> changes(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
