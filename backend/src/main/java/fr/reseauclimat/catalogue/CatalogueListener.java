package fr.reseauclimat.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Hears of every {@link Catalogued} entity that Hibernate writes, so that no feature can forget its card. */
@ApplicationScoped
class CatalogueListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private enum Change {
        MADE, CHANGED, UNMADE
    }

    @Inject
    transient TransactionSynchronizationRegistry transaction;

    @Inject
    transient Catalogue catalogue;

    void register(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start, EntityManagerFactory factory) {
        var listeners = factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof Catalogued entity) {
            pending(event).put(entity, Change.MADE);
        }
    }

    /** What leaves the version as it is, as a visit of a member does, is nothing that others see. */
    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var version = event.getPersister().getVersionPropertyIndex();
        if (event.getEntity() instanceof Catalogued entity
                && (event.getOldState() == null || !Objects.equals(event.getOldState()[version], event.getState()[version]))) {
            pending(event).putIfAbsent(entity, Change.CHANGED);
        }
    }

    /** What is made and unmade in one transaction nobody hears of. */
    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof Catalogued entity && pending(event).remove(entity) != Change.MADE) {
            pending(event).put(entity, Change.UNMADE);
        }
    }

    /** The card is made once, when all of the transaction is written. */
    @SuppressWarnings("unchecked")
    private Map<Catalogued, Change> pending(AbstractPostDatabaseOperationEvent event) {
        var pending = (Map<Catalogued, Change>) transaction.getResource(CatalogueListener.class);
        if (pending == null) {
            var noted = new LinkedHashMap<Catalogued, Change>();
            transaction.putResource(CatalogueListener.class, noted);
            BeforeCompletionCallback write = session -> {
                transaction.putResource(CatalogueListener.class, null);
                noted.forEach((entity, change) -> catalogue.write(entity.key(), change == Change.UNMADE ? Optional.empty() : entity.card()));
            };
            ((EventSource) event.getSession()).getActionQueue().registerCallback(write);
            return noted;
        }
        return pending;
    }
}
