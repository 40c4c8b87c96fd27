package fr.reseauclimat.shared.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.trace.RequestId;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who acts, as the audit trail names it. */
@ApplicationScoped
class AuditActor {

    /** @param subject account in Keycloak, or null for a visitor and for the system */
    record Actor(String subject, String name) {
    }

    private static final Actor SYSTEM = new Actor(null, "système");
    private static final Actor VISITOR = new Actor(null, "visiteur");

    @Inject
    CurrentUser user;

    /** @return the system outside of a request: a job, or what follows a commit */
    Actor current() {
        if (RequestId.current() == null || !Arc.container().requestContext().isActive()) {
            return SYSTEM;
        }
        if (user.isAnonymous()) {
            return VISITOR;
        }
        var name = Stream.of(user.firstName(), user.lastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Actor(user.subject(), name.isEmpty() ? String.valueOf(user.username()) : name);
    }
}
