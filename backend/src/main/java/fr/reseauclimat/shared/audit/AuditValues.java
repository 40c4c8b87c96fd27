package fr.reseauclimat.shared.audit;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.Type;

/** How the audit trail writes down what a field held: an association as the identifier of its object. */
final class AuditValues {

    private static final int LONGEST = 2_000;
    private static final Map<String, Boolean> PERSONAL = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> UNAUDITED = new ConcurrentHashMap<>();

    private AuditValues() {
    }

    static String text(Object value, Type type, SharedSessionContractImplementor session) {
        if (value == null) {
            return null;
        }
        if (type.isEntityType()) {
            return String.valueOf(identifier(value, session));
        }
        return shorten(value instanceof byte[] bytes ? bytes.length + " octets" : value.toString());
    }

    /** The elements of a collection, or of the copy that Hibernate keeps of it, one after the other. */
    static String elements(Object collection, Type elementType, boolean ordered, SharedSessionContractImplementor session) {
        var texts = all(collection).stream().filter(Objects::nonNull).map(value -> text(value, elementType, session));
        var parts = (ordered ? texts : texts.sorted()).toList();
        return parts.isEmpty() ? null : shorten(String.join(", ", parts));
    }

    private static Collection<?> all(Object collection) {
        return switch (collection) {
            case null -> List.of();
            case Map<?, ?> snapshotOfSet -> snapshotOfSet.keySet();
            case Collection<?> elements -> elements;
            case Object[] array -> Arrays.asList(array);
            default -> throw new IllegalArgumentException("Unknown kind of collection " + collection.getClass());
        };
    }

    static boolean isPersonal(Class<?> type, String property) {
        return PERSONAL.computeIfAbsent(type.getName() + "." + property, key -> isMarked(type, property, Personal.class));
    }

    static boolean isUnaudited(Class<?> type, String property) {
        return UNAUDITED.computeIfAbsent(type.getName() + "." + property, key -> isMarked(type, property, Unaudited.class));
    }

    private static boolean isMarked(Class<?> entity, String property, Class<? extends Annotation> mark) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(property) && field.isAnnotationPresent(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Object identifier(Object entity, SharedSessionContractImplementor session) {
        var proxy = HibernateProxy.extractLazyInitializer(entity);
        return proxy != null ? proxy.getInternalIdentifier()
                : session.getEntityPersister(null, entity).getIdentifier(entity, session);
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
