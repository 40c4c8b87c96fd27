package fr.reseauclimat.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.hibernate.annotations.Immutable;
import org.hibernate.engine.spi.SelfDirtinessTracker;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** No feature can forget the audit trail: each entity that the application maps is made, changed and deleted here. */
@QuarkusTest
@ApiTest
class AuditCoverageTest {

    @Inject
    EntityManager entities;

    @Test
    void whatIsLeftOutIsAShortListWithReasons() {
        var left = new TreeSet<String>();
        persisters().stream().map(EntityPersister::getMappedClass)
                .filter(type -> type.isAnnotationPresent(Unaudited.class))
                .forEach(type -> left.add(type.getSimpleName()));
        persisters().stream().map(EntityPersister::getMappedClass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Unaudited.class))
                .forEach(field -> left.add(field.getDeclaringClass().getSimpleName() + "." + field.getName()));
        assertThat(left).isSubsetOf("Card", "CardGroup.position", "CardGroup.touchedAt", "OutboxMail", "Member.lastVisitAt",
                "Member.previousVisitAt", "Section.body", "Section.revision",
                "StepClock", "CircleNote", "Circle.narrator");
    }

    @Test
    void everyChangeOfEveryEntityLeavesAnEntry() throws ReflectiveOperationException {
        var audited = persisters().stream()
                .filter(persister -> !persister.getMappedClass().isAnnotationPresent(Unaudited.class))
                .filter(persister -> !persister.getMappedClass().isAnnotationPresent(Immutable.class))
                .toList();
        assertThat(audited).isNotEmpty();
        for (var persister : audited) {
            var entity = blank(persister);
            var id = UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> makeChangeAndDelete(persister, entity, id));
            assertThat(actionsOn(AuditKindRepository.nameOf(persister.getMappedClass()), id)).as(persister.getEntityName())
                    .containsExactly("CREATE", "UPDATE", "DELETE");
        }
    }

    private void makeChangeAndDelete(EntityPersister persister, Object entity, UUID id) {
        var session = entities.unwrap(SessionImplementor.class);
        shadowTables();
        persister.setIdentifier(entity, id, session);
        entities.persist(entity);
        entities.flush();
        changeSomething(persister, entity);
        entities.flush();
        entities.remove(entity);
        entities.flush();
    }

    /** Empty tables without any rule, before the real ones in the search path, until the end of the transaction. */
    private void shadowTables() {
        entities.createNativeQuery("""
                do $$ declare t text; begin
                    for t in select tablename from pg_tables where schemaname = 'public'
                             and tablename not in ('audit_entries', 'flyway_schema_history') loop
                        execute format('create temporary table %I on commit drop as select * from public.%I with no data', t, t);
                    end loop;
                end $$""").executeUpdate();
        // statements that this connection has prepared before know the real tables
        entities.createNativeQuery("discard plans").executeUpdate();
    }

    private static Object blank(EntityPersister persister) throws ReflectiveOperationException {
        Constructor<?> constructor = persister.getMappedClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static void changeSomething(EntityPersister persister, Object entity) {
        var types = persister.getPropertyTypes();
        for (var i = 0; i < types.length; i++) {
            if (i == persister.getVersionPropertyIndex() || !persister.getPropertyUpdateability()[i] || types[i].isCollectionType()
                    || AuditValues.isUnaudited(persister.getMappedClass(), persister.getPropertyNames()[i])) {
                continue;
            }
            var other = another(types[i].getReturnedClass(), persister.getValue(entity, i));
            if (other != null) {
                persister.setValue(entity, i, other);
                // what the enhanced code of the entity itself does when a field is assigned
                ((SelfDirtinessTracker) entity).$$_hibernate_trackChange(persister.getPropertyNames()[i]);
                return;
            }
        }
        throw new AssertionError("Nothing of " + persister.getEntityName() + " can change: map it as immutable");
    }

    private static Object another(Class<?> type, Object now) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(value -> value != now).findFirst().orElse(null);
        }
        if (type == Boolean.class || type == boolean.class) {
            return !Boolean.TRUE.equals(now);
        }
        return List.<Object>of("changed", 4_711, 4_711L, Instant.EPOCH, LocalDate.EPOCH, UUID.randomUUID(), new byte[] { 1 },
                List.of("changed"))
                .stream().filter(value -> type.isInstance(value) || type == int.class && value instanceof Integer)
                .findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private List<String> actionsOn(String type, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> entities
                .createNativeQuery("select action from audit_entries where object_type = ?1 and object_id = ?2 order by id")
                .setParameter(1, type).setParameter(2, id.toString()).getResultList());
    }

    private List<AbstractEntityPersister> persisters() {
        var metamodel = entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        return metamodel.streamEntityDescriptors().map(AbstractEntityPersister.class::cast).toList();
    }
}
