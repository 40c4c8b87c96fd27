package fr.reseauclimat.shared.security;

import java.util.Optional;
import java.util.UUID;

/**
 * A kind of link that somebody without an account holds, such as the one in a letter. The bean of a feature: shown as
 * {@code Authorization: Link <token>}, the token is a credential of any request.
 */
public interface LinkKind {

    /** What tokens of this kind begin with, before a dot; empty for the oldest kind, whose tokens have no dot. */
    String prefix();

    /** The computed role of whoever holds such a link. */
    String role();

    /**
     * Within a transaction of the caller.
     *
     * @param digest of the token
     * @return what the link opens; nothing where it is unknown, too old or revoked
     */
    Optional<UUID> find(String digest);

    /** @return how to get on without it, a French sentence for whoever holds a link that opens nothing */
    String wayOn();
}
