package fr.reseauclimat.event.webinar.question;

import java.util.UUID;

import fr.reseauclimat.event.webinar.door.Presence;

/** Who asks and votes: a member, or a registration of somebody without an account. Neither, for who only reads. */
record Asker(UUID memberId, UUID registrationId) {

    private static final UUID NOBODY = new UUID(0, 0);

    static Asker of(Presence presence) {
        return new Asker(presence.memberId(), presence.memberId() == null ? presence.place() : null);
    }

    /** @return where questions and votes say who it was */
    String column() {
        return memberId == null && registrationId != null ? "registration_id" : "member_id";
    }

    /** @return what stands in that column */
    UUID id() {
        if (memberId != null) {
            return memberId;
        }
        return registrationId == null ? NOBODY : registrationId;
    }
}
