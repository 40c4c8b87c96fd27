package fr.reseauclimat.facilitation.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who sits where: many short rows, written and read at once. */
@ApplicationScoped
public class SeatRepository {

    private static final int BATCH = 500;

    @Inject
    Session session;

    /** @param from the first round that is replaced */
    public void replace(UUID rotationId, int from, List<Seat> seats) {
        session.flush();
        session.doWork(connection -> {
            try (var delete = connection.prepareStatement("delete from rotation_seats where rotation_id = ? and round >= ?")) {
                delete.setObject(1, rotationId);
                delete.setInt(2, from);
                delete.executeUpdate();
            }
            try (var insert = connection.prepareStatement(
                    "insert into rotation_seats (rotation_id, round, registration_id, table_id) values (?, ?, ?, ?)")) {
                for (var i = 0; i < seats.size(); i++) {
                    insert.setObject(1, rotationId);
                    insert.setInt(2, seats.get(i).round());
                    insert.setObject(3, seats.get(i).registrationId());
                    insert.setObject(4, seats.get(i).tableId());
                    insert.addBatch();
                    if (i % BATCH == BATCH - 1) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    public void clear(UUID rotationId) {
        replace(rotationId, 0, List.of());
    }

    /** @return by round, table and name */
    public List<Seat> of(UUID rotationId) {
        return list("""
                select s.round, s.registration_id, s.table_id
                from rotation_seats s
                left join rotation_tables t on t.id = s.table_id
                join registrations r on r.id = s.registration_id
                left join members m on m.id = r.member_id
                where s.rotation_id = ?
                order by s.round, t.position, search_key(coalesce(m.last_name, r.guest_last_name) || ' '
                         || coalesce(m.first_name, r.guest_first_name)), r.id""", rotationId);
    }

    /** @return those of one person, by round */
    public List<Seat> of(UUID rotationId, UUID registrationId) {
        return list("""
                select round, registration_id, table_id from rotation_seats
                where rotation_id = ? and registration_id = ? order by round""", rotationId, registrationId);
    }

    private List<Seat> list(String sql, UUID... values) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                var row = query.executeQuery();
                var seats = new ArrayList<Seat>();
                while (row.next()) {
                    seats.add(new Seat(row.getInt("round"), row.getObject("registration_id", UUID.class),
                            row.getObject("table_id", UUID.class)));
                }
                return seats;
            }
        });
    }
}
