package fr.reseauclimat.event.webinar.question;

import java.util.UUID;

import fr.reseauclimat.event.registration.Attendee;

/** Who asks and votes: a member, or a registration of somebody without an account. Neither, for who only reads. */
record Asker(UUID memberId, UUID registrationId) {

    private static final UUID NOBODY = new UUID(0, 0);

    static Asker of(Attendee attendee) {
        return new Asker(attendee.memberId(), attendee.memberId() == null ? attendee.placeId() : null);
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
