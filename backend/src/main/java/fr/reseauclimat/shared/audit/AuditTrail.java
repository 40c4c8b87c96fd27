package fr.reseauclimat.shared.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.spi.EventSource;

import fr.reseauclimat.shared.trace.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Gathers the changes of one transaction and writes them down right before it commits. */
@ApplicationScoped
class AuditTrail {

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    AuditRepository repository;

    @Inject
    AuditActor actor;

    @Inject
    Clock clock;

    void append(PendingEntry entry, SharedSessionContractImplementor session) {
        pending(session).add(entry);
    }

    /** The latest entry about this object, so that its fields and collections are told together; a new one where there is none. */
    PendingEntry ofObject(String type, String id, SharedSessionContractImplementor session) {
        var entries = pending(session);
        return entries.reversed().stream().filter(entry -> entry.takesCollectionOf(type, id)).findFirst()
                .orElseGet(() -> {
                    var entry = new PendingEntry(AuditAction.UPDATE, type, id);
                    entries.add(entry);
                    return entry;
                });
    }

    @SuppressWarnings("unchecked")
    private List<PendingEntry> pending(SharedSessionContractImplementor session) {
        var entries = (List<PendingEntry>) transaction.getResource(AuditTrail.class);
        if (entries == null) {
            entries = new ArrayList<>();
            transaction.putResource(AuditTrail.class, entries);
            BeforeCompletionCallback write = this::write;
            ((EventSource) session).getActionQueue().registerCallback(write);
        }
        return entries;
    }

    @SuppressWarnings("unchecked")
    private void write(SharedSessionContractImplementor session) {
        var entries = ((List<PendingEntry>) transaction.getResource(AuditTrail.class)).stream()
                .filter(entry -> entry.action() != AuditAction.UPDATE || !entry.changes().isEmpty())
                .toList();
        transaction.putResource(AuditTrail.class, null);
        repository.write(entries, actor.current(), clock.instant(), RequestId.current(), session);
    }
}
