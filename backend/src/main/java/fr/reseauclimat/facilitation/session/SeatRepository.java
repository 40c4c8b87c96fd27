package fr.reseauclimat.facilitation.session;

import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Row;
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
        return Listing.select("s.round, s.registration_id, s.table_id").from("""
                rotation_seats s
                left join rotation_tables t on t.id = s.table_id
                join people_at_events p on p.registration_id = s.registration_id""").where("s.rotation_id = ?", rotationId)
                .ordered("s.round, t.position, p.sort_name, s.registration_id").all(session, SeatRepository::seat);
    }

    /** @return those of one person, by round */
    public List<Seat> of(UUID rotationId, UUID registrationId) {
        return Listing.select("round, registration_id, table_id").from("rotation_seats")
                .where("rotation_id = ? and registration_id = ?", rotationId, registrationId)
                .ordered("round").all(session, SeatRepository::seat);
    }

    private static Seat seat(Row row) {
        return new Seat(row.number("round"), row.id("registration_id"), row.id("table_id"));
    }
}
