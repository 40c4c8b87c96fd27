package fr.reseauclimat.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.QueueCheck;

/** What the database holds once all is over. */
final class Aftermath {

    private final Connection database;

    Aftermath(Connection database) {
        this.database = database;
    }

    /**
     * @param capacities of each kind of seat that the event has
     * @param reserved   places of the room that are held back, by profile
     * @param inside     addresses of those who must have a place, or wait for one: neither more nor fewer
     */
    List<String> defects(UUID event, Map<Seat, Integer> capacities, Map<ParticipantProfile, Integer> reserved, Set<String> inside)
            throws SQLException {
        var defects = new ArrayList<String>();
        var present = new TreeSet<String>();
        for (var kind : capacities.entrySet()) {
            var queue = queue(event, kind.getKey());
            var active = queue.stream().filter(line -> line.state().isActive()).map(QueueCheck.Line::person).toList();
            defects.addAll(QueueCheck.defects(queue, kind.getValue(), kind.getKey() == Seat.ON_SITE ? reserved : Map.of(), active.size()));
            present.addAll(active);
        }
        var lost = new TreeSet<>(inside);
        lost.removeAll(present);
        if (!lost.isEmpty()) {
            defects.add("told that they are in the queue, and lost: " + lost);
        }
        present.removeAll(inside);
        if (!present.isEmpty()) {
            defects.add("in the queue though they gave it back: " + present);
        }
        return defects;
    }

    /** Each time that somebody who waited was given a place, as the audit trail has it: address and event. */
    List<String> promotions() throws SQLException {
        return lines("""
                select m.email || ' ' || e.title from audit_entries a
                cross join lateral jsonb_array_elements(a.changes) c
                join registrations r on r.id::text = a.object_id
                join members m on m.id = r.member_id
                join events e on e.id = r.event_id
                where a.object_type = 'registration' and a.action = 'UPDATE' and c ->> 'field' = 'state'
                  and c ->> 'before' = 'WAITING' and c ->> 'after' = 'REGISTERED'
                order by 1""");
    }

    long pendingMails() throws SQLException {
        return Long.parseLong(lines("select count(*) from outbox_mails where state <> 'SENT'").getFirst());
    }

    private List<QueueCheck.Line> queue(UUID event, Seat seat) throws SQLException {
        try (var query = database.prepareStatement("""
                select m.email, r.profile, r.state, r.arrival, r.registered_at
                from registrations r join members m on m.id = r.member_id
                where r.event_id = ? and r.seat = ? order by r.arrival""")) {
            query.setObject(1, event);
            query.setString(2, seat.name());
            var row = query.executeQuery();
            var queue = new ArrayList<QueueCheck.Line>();
            while (row.next()) {
                queue.add(new QueueCheck.Line(row.getString("email"), ParticipantProfile.valueOf(row.getString("profile")), seat,
                        RegistrationState.valueOf(row.getString("state")), row.getLong("arrival"),
                        row.getObject("registered_at", OffsetDateTime.class).toInstant()));
            }
            return queue;
        }
    }

    private List<String> lines(String sql) throws SQLException {
        try (var query = database.createStatement(); var row = query.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (row.next()) {
                lines.add(row.getString(1));
            }
            return lines;
        }
    }
}
