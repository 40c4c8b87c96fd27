package fr.reseauclimat.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Files as rows of bytes: written and read at once, never kept in a session. */
@ApplicationScoped
class MediaRepository {

    @Inject
    Session session;

    void insert(MediaInfo file, Instant now) {
        session.flush();
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into media_files (id, event_id, kind, media_type, width, height, bytes, digest, stored_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                insert.setObject(1, file.id());
                insert.setObject(2, file.eventId());
                insert.setString(3, file.kind().name());
                insert.setString(4, file.mediaType());
                insert.setObject(5, file.width());
                insert.setObject(6, file.height());
                insert.setLong(7, file.bytes());
                insert.setString(8, file.digest());
                insert.setObject(9, now.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        });
    }

    void insertPart(UUID file, int position, byte[] content) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into media_parts (file_id, position, content) values (?, ?, ?)")) {
                insert.setObject(1, file);
                insert.setInt(2, position);
                insert.setBytes(3, content);
                insert.executeUpdate();
            }
        });
    }

    void copy(UUID from, UUID to, Instant now) {
        session.flush();
        session.doWork(connection -> {
            try (var file = connection.prepareStatement("""
                    insert into media_files (id, event_id, kind, media_type, width, height, bytes, digest, stored_at)
                    select ?, event_id, kind, media_type, width, height, bytes, digest, ? from media_files where id = ?""");
                    var parts = connection.prepareStatement("""
                    insert into media_parts (file_id, position, content) select ?, position, content from media_parts where file_id = ?""")) {
                file.setObject(1, to);
                file.setObject(2, now.atOffset(ZoneOffset.UTC));
                file.setObject(3, from);
                file.executeUpdate();
                parts.setObject(1, to);
                parts.setObject(2, from);
                parts.executeUpdate();
            }
        });
    }

    Optional<MediaInfo> info(UUID id) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement("""
                    select id, event_id, kind, media_type, width, height, bytes, digest from media_files where id = ?""")) {
                query.setObject(1, id);
                var row = query.executeQuery();
                return row.next() ? Optional.of(info(row)) : Optional.empty();
            }
        });
    }

    Optional<byte[]> part(UUID file, int position) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement("select content from media_parts where file_id = ? and position = ?")) {
                query.setObject(1, file);
                query.setInt(2, position);
                var row = query.executeQuery();
                return row.next() ? Optional.of(row.getBytes("content")) : Optional.empty();
            }
        });
    }

    void delete(UUID id) {
        session.flush();
        session.doWork(connection -> {
            try (var delete = connection.prepareStatement("delete from media_files where id = ?")) {
                delete.setObject(1, id);
                delete.executeUpdate();
            }
        });
    }

    private static MediaInfo info(ResultSet row) throws SQLException {
        return new MediaInfo(row.getObject("id", UUID.class), row.getObject("event_id", UUID.class),
                MediaKind.valueOf(row.getString("kind")), row.getString("media_type"), row.getObject("width", Integer.class),
                row.getObject("height", Integer.class), row.getLong("bytes"), row.getString("digest"));
    }
}
