package fr.reseauclimat.media.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.store.FileStore;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Files on their way in, each as contents of the store that follow each other. The row stays for a day, so that a sender who missed the last answer hears it. */
@ApplicationScoped
class UploadRepository implements Retained {

    private static final int DAYS = 1;

    @Inject
    Session session;

    @Inject
    FileStore store;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.technical("unfinished-uploads", DAYS, Since.REQUEST, this::giveUpBefore));
    }

    void announce(UUID file, long bytes, Instant now) {
        session.createNativeMutationQuery("insert into media_uploads (file_id, bytes, begun_at) values (:file, :bytes, :now)")
                .setParameter("file", file).setParameter("bytes", bytes).setParameter("now", now).executeUpdate();
    }

    /** Nothing for one whose time is over. Its row is locked until the end of the transaction: parts that come at once follow each other. */
    Optional<Upload> lock(UUID file, Instant now) {
        return session.createNativeQuery("""
                select f.owner_kind, f.owner_id, u.bytes, f.bytes received, u.begun_at from media_uploads u join media_files f on f.id = u.file_id
                where u.file_id = :file and u.begun_at > :since for update of u""", Object[].class)
                .setParameter("file", file).setParameter("since", now.minus(Duration.ofDays(DAYS))).uniqueResultOptional()
                .map(row -> new Upload(file, new MediaOwner((String) row[0], (UUID) row[1]), ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(), ((Instant) row[4]).plus(Duration.ofDays(DAYS))));
    }

    void add(UUID file, long from, FileStore.Stored part) {
        session.createNativeMutationQuery("insert into media_chunks (file_id, from_byte, bytes, digest) values (:file, :from, :bytes, :digest)")
                .setParameter("file", file).setParameter("from", from).setParameter("bytes", part.bytes())
                .setParameter("digest", part.digest()).executeUpdate();
    }

    /** All that came, in its order. */
    FileStore.Content content(UUID file) {
        return FileStore.Content.joined(session.createNativeQuery(
                "select digest from media_chunks where file_id = :file order by from_byte", String.class)
                .setParameter("file", file).getResultList().stream().<FileStore.Content>map(digest -> () -> store.open(digest)).toList());
    }

    void forgetParts(UUID file) {
        session.createNativeMutationQuery("delete from media_chunks where file_id = :file").setParameter("file", file).executeUpdate();
    }

    void giveUp(UUID file) {
        session.createNativeMutationQuery("delete from attachments where file_id = :file").setParameter("file", file).executeUpdate();
        session.createNativeMutationQuery("delete from media_files where id = :file").setParameter("file", file).executeUpdate();
    }

    void giveUpBefore(Instant moment) {
        session.createNativeQuery("""
                select u.file_id from media_uploads u join media_files f on f.id = u.file_id where u.begun_at < :before and f.digest is null""",
                UUID.class).setParameter("before", moment).getResultList().forEach(this::giveUp);
        session.createNativeMutationQuery("delete from media_uploads where begun_at < :before").setParameter("before", moment).executeUpdate();
    }
}
