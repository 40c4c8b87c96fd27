package fr.reseauclimat.demo;

import java.util.UUID;

import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;

/** Who takes part in an event of the demo: a member, or somebody without an account, who then has a name and an address. */
record DemoParticipant(
        ParticipantKind kind,
        UUID memberId,
        String firstName,
        String lastName,
        String email,
        String organisation,
        ParticipantProfile profile) {

    static DemoParticipant of(DemoMember member) {
        return new DemoParticipant(ParticipantKind.MEMBER, member.id(), null, null, null, null,
                ParticipantProfile.of(member.role()));
    }

    static DemoParticipant citizen(String firstName, String lastName) {
        return new DemoParticipant(ParticipantKind.CITIZEN, null, firstName, lastName,
                DemoMember.address(firstName, lastName), null, ParticipantProfile.OTHER);
    }

    static DemoParticipant guest(String firstName, String lastName, String organisation) {
        return new DemoParticipant(ParticipantKind.GUEST, null, firstName, lastName,
                DemoMember.address(firstName, lastName), organisation, ParticipantProfile.OTHER);
    }
}
