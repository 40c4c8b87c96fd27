package fr.reseauclimat.media;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.media.store.FileStore;
import fr.reseauclimat.shared.job.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

/** What is known of files; their contents lie in the store. */
@ApplicationScoped
class MediaRepository {

    @Inject
    Session session;

    void insert(MediaFile file, Instant now) {
        session.flush();
        session.createNativeMutationQuery("""
                insert into media_files (id, owner_kind, owner_id, kind, media_type, width, height, bytes, digest, stored_at)
                values (:id, :ownerKind, :owner, :kind, :type, :width, :height, :bytes, :digest, :now)""")
                .setParameter("id", file.id()).setParameter("ownerKind", file.owner().kind()).setParameter("owner", file.owner().id())
                .setParameter("kind", file.kind().name()).setParameter("type", file.mediaType())
                .setParameter("width", file.width(), Integer.class).setParameter("height", file.height(), Integer.class)
                .setParameter("bytes", file.bytes()).setParameter("digest", file.digest(), String.class)
                .setParameter("now", now).executeUpdate();
    }

    Optional<MediaFile> find(UUID id) {
        return read("", id);
    }

    Optional<MediaFile> lock(UUID id) {
        return read(" for update of f", id);
    }

    private Optional<MediaFile> read(String locking, UUID id) {
        return session.createNativeQuery("""
                select f.*, not exists (select from media_parts p where p.file_id = f.id) carried from media_files f where f.id = :id"""
                + locking, Tuple.class).setParameter("id", id).uniqueResultOptional().map(MediaRepository::file);
    }

    Long announced(UUID id) {
        return session.createNativeQuery("select bytes from media_uploads where file_id = :id", Long.class).setParameter("id", id)
                .getSingleResultOrNull();
    }

    void complete(UUID id, String mediaType, String digest, long bytes) {
        session.createNativeMutationQuery("update media_files set media_type = :type, digest = :digest, bytes = :bytes where id = :id")
                .setParameter("type", mediaType).setParameter("digest", digest).setParameter("bytes", bytes).setParameter("id", id)
                .executeUpdate();
    }

    void received(UUID id, long bytes) {
        session.createNativeMutationQuery("update media_files set bytes = :bytes where id = :id")
                .setParameter("bytes", bytes).setParameter("id", id).executeUpdate();
    }

    void delete(UUID id) {
        session.flush();
        session.createNativeMutationQuery("delete from media_files where id = :id").setParameter("id", id).executeUpdate();
    }

    /** Until the end of the transaction nobody else begins or ceases to need this content. */
    void hold(String digest) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:digest, 0))", Integer.class)
                .setParameter("digest", digest).getSingleResult();
    }

    /** @return whether it is held now, and no file needs it */
    boolean holdUnused(String digest) {
        return session.createNativeQuery("""
                select pg_try_advisory_xact_lock(hashtextextended(:digest, 0))""", Boolean.class)
                .setParameter("digest", digest).getSingleResult()
                && session.createNativeQuery("""
                select not exists (select from media_files where digest = :digest)
                    and not exists (select from media_chunks where digest = :digest)""", Boolean.class)
                .setParameter("digest", digest).getSingleResult();
    }

    /** Files whose content still lies in the database, as it did once. */
    Due uncarried() {
        return new Due.Found("select distinct file_id subject, null::uuid event_id from media_parts", Map.of());
    }

    /** What lies in the database; each part is read when its turn comes. */
    FileStore.Content parts(UUID id) {
        var positions = session.createNativeQuery("select position from media_parts where file_id = :id order by position", Integer.class)
                .setParameter("id", id).getResultList();
        return FileStore.Content.joined(positions.stream().map(position -> part(id, position)).toList());
    }

    private FileStore.Content part(UUID id, int position) {
        return () -> new ByteArrayInputStream(session.createNativeQuery(
                "select content from media_parts where file_id = :id and position = :position", byte[].class)
                .setParameter("id", id).setParameter("position", position).getSingleResult());
    }

    void forgetParts(UUID id) {
        session.createNativeMutationQuery("delete from media_parts where file_id = :id").setParameter("id", id).executeUpdate();
    }

    private static MediaFile file(Tuple row) {
        return new MediaFile(row.get("id", UUID.class), new MediaOwner(row.get("owner_kind", String.class), row.get("owner_id", UUID.class)),
                MediaKind.valueOf(row.get("kind", String.class)), row.get("media_type", String.class), row.get("width", Integer.class),
                row.get("height", Integer.class), row.get("bytes", Long.class), row.get("digest", String.class),
                row.get("carried", Boolean.class));
    }
}
