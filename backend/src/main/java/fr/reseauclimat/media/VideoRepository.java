package fr.reseauclimat.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Videos while they come in: the row of the upload goes when all of it is there. */
@ApplicationScoped
class VideoRepository implements Retained {

    private static final String UPLOAD = """
            select u.bytes, f.bytes received, (select count(*) from media_parts p where p.file_id = f.id) parts
            from media_uploads u join media_files f on f.id = u.file_id where u.file_id = :file""";

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.technical("unfinished-uploads", 1, Since.REQUEST, this::giveUpBefore));
    }

    void announce(UUID file, long bytes, Instant now) {
        session.createNativeMutationQuery("insert into media_uploads (file_id, bytes, begun_at) values (:file, :bytes, :now)")
                .setParameter("file", file).setParameter("bytes", bytes).setParameter("now", now).executeUpdate();
    }

    Optional<VideoUpload> upload(UUID file) {
        return read(UPLOAD, file);
    }

    /** Parts that come at once are kept one after the other. */
    Optional<VideoUpload> lockUpload(UUID file) {
        return read(UPLOAD + " for update of u", file);
    }

    private Optional<VideoUpload> read(String sql, UUID file) {
        return session.createNativeQuery(sql, Object[].class).setParameter("file", file).uniqueResultOptional()
                .map(row -> new VideoUpload(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).intValue()));
    }

    void setType(UUID file, String mediaType) {
        session.createNativeMutationQuery("update media_files set media_type = :type where id = :file")
                .setParameter("type", mediaType).setParameter("file", file).executeUpdate();
    }

    void received(UUID file, int bytes) {
        session.createNativeMutationQuery("update media_files set bytes = bytes + :bytes where id = :file")
                .setParameter("bytes", bytes).setParameter("file", file).executeUpdate();
    }

    /** Its digest is made of those of its parts, so that the database needs not hold all of it at once. */
    void complete(UUID file) {
        session.createNativeMutationQuery("""
                update media_files set digest = (select encode(sha256(string_agg(sha256(p.content), '' order by p.position)), 'hex')
                                                 from media_parts p where p.file_id = :file) where id = :file""")
                .setParameter("file", file).executeUpdate();
        session.createNativeMutationQuery("delete from media_uploads where file_id = :file").setParameter("file", file).executeUpdate();
    }

    int giveUpBefore(Instant moment) {
        return session.createNativeMutationQuery("""
                delete from media_files f using media_uploads u where u.file_id = f.id and u.begun_at < :before""")
                .setParameter("before", moment).executeUpdate();
    }
}
