package fr.reseauclimat.event.participant;

import fr.reseauclimat.member.MemberRole;

/** For whom places of an event can be reserved. */
public enum ParticipantProfile {
    ELECTED_OFFICIAL,
    AGENT,
    ASSOCIATION,
    OTHER;

    public static ParticipantProfile of(MemberRole role) {
        return switch (role) {
            case ELECTED_OFFICIAL -> ELECTED_OFFICIAL;
            case AGENT -> AGENT;
            case ASSOCIATION -> ASSOCIATION;
            case ADEME, MISSIONS_PUBLIQUES, ADMINISTRATOR -> OTHER;
        };
    }
}
