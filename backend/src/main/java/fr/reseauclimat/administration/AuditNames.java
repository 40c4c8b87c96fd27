package fr.reseauclimat.administration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.reseauclimat.shared.audit.AuditChange;
import fr.reseauclimat.shared.audit.AuditKindRepository;
import fr.reseauclimat.shared.audit.AuditKindRepository.Named;
import fr.reseauclimat.shared.listing.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Puts names where the audit trail keeps identifiers. They are looked up when it is read and never kept in it, so that
 * whoever is erased is named nowhere.
 */
@ApplicationScoped
class AuditNames {

    /** Of objects, and of territories. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b|\\b[A-Z]{3,6}-[0-9A-Z]+\\b");

    @Inject
    AuditKindRepository kinds;

    Page<AuditEntry> tell(Page<AuditEntry> page) {
        var objects = objects(page.items());
        var values = values(page.items());
        return page.map(entry -> {
            var named = objects.get(entry.objectType()).get(entry.objectId());
            return new AuditEntry(entry.id(), entry.at(), entry.actor(), entry.action(), entry.objectType(), entry.objectId(),
                    named == null ? null : named.title(), named == null ? null : named.page(),
                    entry.changes().stream().map(change -> new AuditChange(change.field(), text(change.before(), values),
                            text(change.after(), values))).toList(),
                    entry.requestId());
        });
    }

    private Map<String, Map<String, Named>> objects(List<AuditEntry> entries) {
        var ids = new TreeMap<String, Set<String>>();
        entries.forEach(entry -> ids.computeIfAbsent(entry.objectType(), kind -> new HashSet<>()).add(entry.objectId()));
        var objects = new HashMap<String, Map<String, Named>>();
        ids.forEach((kind, some) -> objects.put(kind, kinds.named(kind, some)));
        return objects;
    }

    /** What fields point to may be of any kind. */
    private Map<String, Named> values(List<AuditEntry> entries) {
        var unknown = new HashSet<String>();
        entries.stream().flatMap(entry -> entry.changes().stream()).forEach(change -> {
            collect(change.before(), unknown);
            collect(change.after(), unknown);
        });
        var named = new HashMap<String, Named>();
        for (var kind : kinds.byFrequency()) {
            if (!unknown.isEmpty()) {
                named.putAll(kinds.named(kind, unknown));
                unknown.removeAll(named.keySet());
            }
        }
        return named;
    }

    private static void collect(String text, Set<String> identifiers) {
        if (text != null) {
            IDENTIFIER.matcher(text).results().forEach(found -> identifiers.add(found.group()));
        }
    }

    private static String text(String text, Map<String, Named> values) {
        return text == null ? null : IDENTIFIER.matcher(text).replaceAll(found -> {
            var named = values.get(found.group());
            return Matcher.quoteReplacement(named == null || named.title() == null ? found.group() : named.title());
        });
    }
}
