package fr.reseauclimat.shared.security;

import java.util.Collections;
import java.util.HashSet;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What every member may do is said by one word, and so is what somebody may do by a link. A realm can grant neither: of an
 * account only roles of people count, and technical ones.
 */
@ApplicationScoped
class ComputedRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        var roles = new HashSet<>(identity.getRoles());
        roles.removeAll(Roles.COMPUTED);
        if (identity.getPrincipal() instanceof LinkPrincipal link) {
            roles.add(link.role());
        } else if (!Collections.disjoint(roles, Roles.HUMAN)) {
            roles.add(Roles.MEMBER);
        }
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal()).addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes()).addPermissionChecker(identity::checkPermission)
                .addRoles(roles).build());
    }
}
