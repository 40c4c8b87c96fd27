package fr.reseauclimat.shared.security;

import java.util.List;

import fr.reseauclimat.shared.problem.LinkExpiredException;
import fr.reseauclimat.shared.web.Brakes;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out what a link opens. A wrong one is answered with 410 on every path of the API, and counts as a wrong guess. */
@ApplicationScoped
class LinkIdentities implements IdentityProvider<LinkIdentities.Shown> {

    private static final String INCOMPLETE = "Le lien est incomplet. Reprenez le dernier message reçu.";

    /** A link, and the address of the client that shows it. */
    static final class Shown extends BaseAuthenticationRequest {

        private final String token;
        private final String client;

        Shown(String token, String client) {
            this.token = token;
            this.client = client;
        }

        private String prefix() {
            var dot = token.indexOf('.');
            return dot < 0 ? "" : token.substring(0, dot);
        }
    }

    @Inject
    @All
    List<LinkKind> kinds;

    @Inject
    Brakes brakes;

    @Override
    public Class<Shown> getRequestType() {
        return Shown.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Shown link, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(link));
    }

    private SecurityIdentity identify(Shown link) {
        var kind = kinds.stream().filter(known -> known.prefix().equals(link.prefix())).findFirst();
        var opened = kind.flatMap(known -> QuarkusTransaction.requiringNew().call(() -> known.find(SecretToken.digest(link.token))));
        if (opened.isEmpty()) {
            brakes.wrongGuess(link.client);
            throw new LinkExpiredException(kind.map(LinkKind::wayOn).orElse(INCOMPLETE));
        }
        return QuarkusSecurityIdentity.builder().setPrincipal(new LinkPrincipal(kind.get().role(), opened.get())).build();
    }
}
