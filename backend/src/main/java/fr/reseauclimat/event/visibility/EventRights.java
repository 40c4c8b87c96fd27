package fr.reseauclimat.event.visibility;

import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;

/**
 * Which events somebody may see: the one place that every list, detail, calendar, export and count goes through. Written
 * for each kind of reader, so that the partial indexes of the table fit.
 *
 * <p>Until it is published, an event belongs to those who run it and to staff. A seminar by invitation is seen by those
 * who are invited, take part or run it, and by nobody else: staff included. One that was cancelled before anybody saw it
 * stays hidden, which is why {@code published_at} is asked and not the state.
 */
public final class EventRights {

    private static final String RUN_BY_READER =
            "exists (select 1 from event_facilitators f where f.event_id = e.id and f.member_id = ?)";
    private static final String READER_INVITED =
            "exists (select 1 from event_invitees i where i.event_id = e.id and i.member_id = ?)";
    private static final String READER_TAKES_PART =
            "exists (select 1 from registrations r where r.event_id = e.id and r.member_id = ? and r.state <> 'CANCELLED')";

    private EventRights() {
    }

    /** @return a condition on {@code events e} */
    public static SqlCondition visibleTo(Viewer reader) {
        if (!reader.signedIn()) {
            return new SqlCondition().and("e.published_at is not null and e.visibility = 'PUBLIC'");
        }
        var sharedWithMembers = "(e.published_at is not null and e.visibility <> 'INVITED')";
        var beingMade = reader.staff() ? " or e.published_at is null" : "";
        if (reader.memberId() == null) {
            return new SqlCondition().and(sharedWithMembers + beingMade);
        }
        return new SqlCondition().and(
                sharedWithMembers + beingMade
                        + "\n  or " + RUN_BY_READER
                        + "\n  or (e.published_at is not null and (" + READER_INVITED + " or " + READER_TAKES_PART + "))",
                reader.memberId(), reader.memberId(), reader.memberId());
    }

    public static SqlCondition runBy(Viewer reader) {
        return reader.memberId() == null ? new SqlCondition().and("false")
                : new SqlCondition().and(RUN_BY_READER, reader.memberId());
    }

    /** @return what the reader runs, is invited to or takes part in */
    public static SqlCondition concerning(Viewer reader) {
        if (reader.memberId() == null) {
            return new SqlCondition().and("false");
        }
        return new SqlCondition().and(RUN_BY_READER + " or " + READER_INVITED + " or " + READER_TAKES_PART,
                reader.memberId(), reader.memberId(), reader.memberId());
    }
}
