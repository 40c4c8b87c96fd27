package fr.reseauclimat.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What the database holds once all is over. */
final class Aftermath {

    private final Connection database;

    Aftermath(Connection database) {
        this.database = database;
    }

    /** @param inside addresses of those who must have a place, or wait for one: neither more nor fewer */
    List<String> defects(UUID event, int capacity, Set<String> inside) throws SQLException {
        var defects = new ArrayList<String>();
        var registered = people(event, "REGISTERED");
        var waiting = people(event, "WAITING");
        if (registered.size() > capacity) {
            defects.add(registered.size() + " places were given of " + capacity);
        }
        if (registered.size() < capacity && !waiting.isEmpty()) {
            defects.add(waiting.size() + " people wait beside " + (capacity - registered.size()) + " free places");
        }
        var present = new TreeSet<>(registered);
        present.addAll(waiting);
        if (present.size() != registered.size() + waiting.size()) {
            defects.add("somebody is in the queue twice");
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
        if (number("""
                select count(*) from registrations w join registrations r using (event_id)
                where event_id = ? and w.state = 'WAITING' and r.state = 'REGISTERED' and w.arrival < r.arrival""", event) > 0) {
            defects.add("somebody was overtaken");
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
                where a.object_type = 'Registration' and a.action = 'UPDATE' and c ->> 'field' = 'state'
                  and c ->> 'before' = 'WAITING' and c ->> 'after' = 'REGISTERED'
                order by 1""");
    }

    long pendingMails() throws SQLException {
        return number("select count(*) from outbox_mails where state <> 'SENT' and ?::uuid is null", null);
    }

    private List<String> people(UUID event, String state) throws SQLException {
        return lines("select m.email from registrations r join members m on m.id = r.member_id where r.event_id = '"
                + event + "' and r.state = '" + state + "'");
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

    private long number(String sql, UUID event) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            query.setObject(1, event, java.sql.Types.OTHER);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
