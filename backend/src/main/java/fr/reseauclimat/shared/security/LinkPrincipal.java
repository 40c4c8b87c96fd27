package fr.reseauclimat.shared.security;

import java.security.Principal;
import java.util.UUID;

/**
 * Whoever holds a link. The link itself is no part of it, so that nothing can write it down.
 *
 * @param role  of its kind
 * @param opens what it opens, which the kind knows
 */
record LinkPrincipal(String role, UUID opens) implements Principal {

    @Override
    public String getName() {
        return role + ":" + opens;
    }
}
