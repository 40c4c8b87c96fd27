package fr.reseauclimat.administration;

import java.util.List;
import java.util.Map;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.audit.AuditAction;
import fr.reseauclimat.shared.audit.AuditChange;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class AuditEntryRepository {

    private static final Map<String, String> SORTS = Map.of("at", "id", "actor", "actor", "objectType", "object_type");

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    Page<AuditEntry> list(AuditFilter filter, PageQuery page) {
        var condition = new SqlCondition().is("object_type", filter.objectType).is("object_id", filter.objectId);
        if (filter.actor != null && !filter.actor.isBlank()) {
            condition.and("(actor_subject = ? or starts_with(search_key(actor), search_key(?)))", filter.actor, filter.actor);
        }
        if (filter.from != null) {
            condition.and("at >= ?", filter.from);
        }
        if (filter.to != null) {
            condition.and("at < ?", filter.to);
        }
        return Listing.select("id, at, actor, action, object_type, object_id, changes, request_id").from("audit_entries").where(condition)
                .sorted(SORTS, "-at", "id desc").countedApart().page(session, page, this::entry);
    }

    private AuditEntry entry(Row row) {
        return new AuditEntry(row.count("id"), row.moment("at"), row.text("actor"), row.value(AuditAction.class, "action"),
                row.text("object_type"), row.text("object_id"), null, null, changes(row.text("changes")), row.text("request_id"));
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
