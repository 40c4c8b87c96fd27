package fr.reseauclimat.shared.security;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.problem.RetryLaterException;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Decides who is asking: once, before any route, for the API alone. Whoever shows a bearer token that is not valid is
 * refused with 401 on every route of it, also where visitors are let in or a link is the credential: the token has run
 * out or was meant for somebody else, and its bearer has to know; and so it is with a link. What is no part of the API asks
 * nobody who they are.
 *
 * <p>Keycloak is needed for its keys only. While they cannot be had, a token is answered with 503; one request asks for
 * them, the others wait for what it hears.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerAuthentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(BearerAuthentication.class);

    private static final String API = "/api/";
    /** Of a signed token: header, claims, signature. Anything else is refused without looking for a key. */
    private static final Pattern BEARER = Pattern.compile("(?i)bearer( .*)?");
    private static final Pattern SIGNED = Pattern.compile("(?i)bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+ *");
    private static final Pattern LINK = Pattern.compile("(?i)link(?: +(?<token>.*))?");
    private static final long LONGEST_ANSWER_MILLIS = 3_000;
    /** From one question after the keys to the next. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    TenantConfigBean tenants;

    private final Uni<TenantConfigContext> keys = Uni.createFrom().deferred(() -> tenants.getDefaultTenant().initialize())
            .onFailure().invoke(failure -> LOG.warnf("The keys of Keycloak cannot be had: %s", failure))
            .memoize().atLeast(PAUSE);

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        var header = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !routing.normalizedPath().startsWith(API)) {
            return Uni.createFrom().nullItem();
        }
        var link = LINK.matcher(header);
        if (link.matches()) {
            var shown = new LinkIdentities.Shown(Objects.requireNonNullElse(link.group("token"), "").strip(),
                    routing.request().remoteAddress().hostAddress());
            return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(shown, routing));
        }
        if (!BEARER.matcher(header).matches()) {
            return Uni.createFrom().nullItem();
        }
        if (!SIGNED.matcher(header).matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return ready(routing).chain(() -> oidc.authenticate(routing, identities))
                .onFailure(BearerAuthentication::outOfReach).invoke(failure -> LOG.warnf("A key of Keycloak cannot be had: %s", failure))
                .onFailure(BearerAuthentication::outOfReach).transform(BearerAuthentication::unavailable);
    }

    private Uni<?> ready(RoutingContext routing) {
        if (tenants.getDefaultTenant().ready()) {
            return Uni.createFrom().voidItem();
        }
        var context = routing.vertx().getOrCreateContext();
        return keys.onFailure().transform(BearerAuthentication::unavailable)
                .emitOn(command -> context.runOnContext(any -> command.run()));
    }

    private static RetryLaterException unavailable(Throwable failure) {
        return new RetryLaterException(ProblemType.UNAVAILABLE, "La connexion ne peut pas être vérifiée pour l’instant.", PAUSE);
    }

    /** A token that is not valid fails too, but not for want of an answer. */
    private static boolean outOfReach(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException || cause instanceof VertxException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(ProblemType.UNAUTHENTICATED.status(), HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Stream.concat(oidc.getCredentialTypes().stream(), Stream.of(LinkIdentities.Shown.class)).collect(Collectors.toSet());
    }

    /** By itself the client waits for ever where Keycloak takes a connection and says nothing. */
    @ApplicationScoped
    @Unremovable
    static class BoundWaiting implements OidcRequestFilter {

        @Override
        public Uni<Void> filter(OidcRequestFilterContext request) {
            request.request().timeout(LONGEST_ANSWER_MILLIS);
            return Uni.createFrom().voidItem();
        }
    }
}
