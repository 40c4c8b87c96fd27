package fr.reseauclimat.shared.security;

import java.util.UUID;

/**
 * Who reads: all that may decide whether something is seen.
 *
 * @param memberId of the profile, or null for visitors and for accounts without one
 * @param signedIn whether this person holds a role of the network
 * @param staff    ADEME or Missions Publiques
 */
public record Viewer(UUID memberId, boolean signedIn, boolean staff) {

    public static final Viewer VISITOR = new Viewer(null, false, false);
}
