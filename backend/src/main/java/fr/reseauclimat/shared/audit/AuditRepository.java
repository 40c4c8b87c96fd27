package fr.reseauclimat.shared.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

import org.hibernate.engine.spi.SharedSessionContractImplementor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Writes the audit trail past Hibernate, on the connection of the change itself: both commit or neither does. */
@ApplicationScoped
class AuditRepository implements Retained {

    private static final String INSERT = """
            insert into audit_entries (at, actor_subject, actor, action, object_type, object_id, changes, request_id)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)""";

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager entities;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.of("audit", "journal", Period.ofYears(3), Since.ENTRY, this::deleteBefore));
    }

    void write(List<PendingEntry> entries, AuditActor.Actor actor, Instant at, String requestId,
            SharedSessionContractImplementor session) {
        if (!entries.isEmpty()) {
            session.doWork(connection -> insert(connection, entries, actor, at, requestId));
        }
    }

    private void insert(Connection connection, List<PendingEntry> entries, AuditActor.Actor actor, Instant at,
            String requestId) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var entry : entries) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                statement.setString(2, actor.subject());
                statement.setString(3, actor.name());
                statement.setString(4, entry.action().name());
                statement.setString(5, entry.objectType());
                statement.setString(6, entry.objectId());
                statement.setString(7, json(entry.changes()));
                statement.setString(8, requestId);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private String json(List<AuditChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    int deleteBefore(Instant before) {
        return entities.createNativeQuery("delete from audit_entries where at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
