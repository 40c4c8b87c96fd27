package fr.reseauclimat.shared.audit;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;

/**
 * Hears of every change that Hibernate writes, whatever feature it comes from, so that no feature can forget to tell
 * the audit trail.
 */
@ApplicationScoped
class AuditListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener,
        PostCollectionRecreateEventListener, PreCollectionUpdateEventListener, PreCollectionRemoveEventListener {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditTrail trail;

    void register(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start, EntityManagerFactory factory) {
        var listeners = factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
        listeners.appendListeners(EventType.POST_COLLECTION_RECREATE, this);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
        listeners.appendListeners(EventType.PRE_COLLECTION_REMOVE, this);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        record(AuditAction.CREATE, event, null, event.getState(), i -> true);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var dirty = event.getDirtyProperties();
        record(AuditAction.UPDATE, event, event.getOldState(), event.getState(),
                i -> dirty == null || IntStream.of(dirty).anyMatch(property -> property == i));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        record(AuditAction.DELETE, event, event.getDeletedState(), null, i -> true);
    }

    @Override
    public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
        record(event, null, event.getCollection());
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        record(event, event.getCollection().getStoredSnapshot(), event.getCollection());
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        record(event, event.getCollection().getStoredSnapshot(), null);
    }

    private void record(AuditAction action, AbstractPostDatabaseOperationEvent event, Object[] before, Object[] after,
            IntPredicate touched) {
        var persister = event.getPersister();
        var type = persister.getMappedClass();
        if (type.isAnnotationPresent(Unaudited.class)) {
            return;
        }
        var entry = new PendingEntry(action, AuditKindRepository.nameOf(type), String.valueOf(event.getId()));
        var types = persister.getPropertyTypes();
        for (var i = 0; i < types.length; i++) {
            if (!types[i].isCollectionType() && i != persister.getVersionPropertyIndex() && touched.test(i)) {
                add(entry, type, persister.getPropertyNames()[i], types[i], before == null ? null : before[i],
                        after == null ? null : after[i], event.getSession());
            }
        }
        // a version that rose by itself means that a collection changed, and is told there
        if (action != AuditAction.UPDATE || !entry.changes().isEmpty()) {
            trail.append(entry, event.getSession());
        }
    }

    private void record(AbstractCollectionEvent event, Object before, PersistentCollection<?> after) {
        var session = event.getSession();
        var persister = session.getFactory().getMappingMetamodel().getCollectionDescriptor(event.getCollection().getRole());
        var owner = persister.getOwnerEntityPersister();
        var type = owner.getMappedClass();
        if (persister.isInverse() || type.isAnnotationPresent(Unaudited.class)) {
            return;
        }
        var entry = trail.ofObject(AuditKindRepository.nameOf(type), String.valueOf(event.getAffectedOwnerIdOrNull()), session);
        var field = persister.getAttributeMapping().getAttributeName();
        add(entry, type, field,
                AuditValues.elements(before, persister.getElementType(), persister.hasIndex(), session),
                AuditValues.elements(after, persister.getElementType(), persister.hasIndex(), session));
    }

    /** What is made of several fields is told field by field. */
    private static void add(PendingEntry entry, Class<?> owner, String field, Type type, Object before, Object after,
            SharedSessionContractImplementor session) {
        if (!(type instanceof ComponentType component)) {
            add(entry, owner, field, AuditValues.text(before, type, session), AuditValues.text(after, type, session));
            return;
        }
        var from = before == null ? null : component.getPropertyValues(before, session);
        var to = after == null ? null : component.getPropertyValues(after, session);
        for (var i = 0; i < component.getPropertyNames().length; i++) {
            add(entry, component.getReturnedClass(), component.getPropertyNames()[i], component.getSubtypes()[i],
                    from == null ? null : from[i], to == null ? null : to[i], session);
        }
    }

    private static void add(PendingEntry entry, Class<?> type, String field, String before, String after) {
        if (Objects.equals(before, after) || AuditValues.isUnaudited(type, field)) {
            return;
        }
        entry.changes().add(AuditValues.isPersonal(type, field)
                ? new AuditChange(field, null, null) : new AuditChange(field, before, after));
    }
}
