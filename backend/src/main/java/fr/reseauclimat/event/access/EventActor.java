package fr.reseauclimat.event.access;

import fr.reseauclimat.event.participant.RegistrationState;

/**
 * Who somebody is to one event.
 *
 * @param member       whether there is a profile that can be registered
 * @param staff        ADEME or Missions Publiques
 * @param ademe        ADEME, which validates
 * @param facilitator  whether this person runs the event
 * @param registration state of this person's own registration, or null where there never was one
 */
public record EventActor(
        boolean member, boolean staff, boolean ademe, boolean facilitator, RegistrationState registration) {

    boolean runsIt() {
        return facilitator || staff;
    }

    boolean takesPart() {
        return registration != null && registration.isActive();
    }
}
