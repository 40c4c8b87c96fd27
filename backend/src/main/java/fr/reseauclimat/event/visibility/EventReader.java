package fr.reseauclimat.event.visibility;

import java.util.UUID;

/**
 * Who reads events.
 *
 * @param memberId of the profile, or null for visitors and for accounts without one
 * @param signedIn whether this person holds a role of the network
 * @param staff    ADEME or Missions Publiques
 */
public record EventReader(UUID memberId, boolean signedIn, boolean staff) {

    public static final EventReader VISITOR = new EventReader(null, false, false);
}
