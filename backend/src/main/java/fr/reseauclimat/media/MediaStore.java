package fr.reseauclimat.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.media.store.FileStore;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps files of any owner, and loses them with it. A content is in the store before the row that needs it, and goes from
 * there only once no row has needed it for long: whatever breaks in between, no file that was acknowledged is lost.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MediaStore {

    @Inject
    MediaRepository files;

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    public MediaFile keep(MediaOwner owner, Picture picture) {
        var stored = put(() -> new ByteArrayInputStream(picture.jpeg()));
        var file = new MediaFile(UUID.randomUUID(), owner, MediaKind.PICTURE, "image/jpeg", picture.width(), picture.height(),
                stored.bytes(), stored.digest(), true);
        files.insert(file, clock.instant());
        return file;
    }

    /** A file that is going to come in. */
    public MediaFile begin(MediaOwner owner, MediaKind kind) {
        var file = new MediaFile(UUID.randomUUID(), owner, kind, "application/octet-stream", null, null, 0, null, true);
        files.insert(file, clock.instant());
        return file;
    }

    /** @return how many bytes a file that comes in will have, or null for one that nobody announced */
    public Long announced(UUID id) {
        return files.announced(id);
    }

    public void received(UUID id, long bytes) {
        files.received(id, bytes);
    }

    public void complete(UUID id, String mediaType, FileStore.Stored content) {
        files.complete(id, mediaType, content.digest(), content.bytes());
    }

    /** The same content once more, for another owner. @return the identifier of the copy */
    public UUID copy(UUID id, MediaOwner owner) {
        var file = get(id);
        files.hold(file.digest());
        var copy = new MediaFile(UUID.randomUUID(), owner, file.kind(), file.mediaType(), file.width(), file.height(), file.bytes(),
                file.digest(), true);
        files.insert(copy, clock.instant());
        return copy.id();
    }

    /** @throws ProblemException 404 where there is none */
    public MediaFile get(UUID id) {
        var file = files.find(id).orElseThrow(ProblemException::notFound);
        return file.carried() ? file : carry(id);
    }

    /** Brings a content that still lies in the database into the store: a round of its own does so, or who asks for it first. */
    public MediaFile carry(UUID id) {
        var file = files.lock(id).orElseThrow(ProblemException::notFound);
        if (!file.carried()) {
            var stored = put(files.parts(id));
            if (stored.bytes() != file.bytes()) {
                throw new IllegalStateException("Of file " + id + " other bytes lie in the database than its row says");
            }
            files.complete(id, file.mediaType(), stored.digest(), stored.bytes());
            files.forgetParts(id);
        }
        return files.find(id).orElseThrow(ProblemException::notFound);
    }

    /** All of a picture, which is small. */
    public byte[] read(UUID id) {
        try (var content = store.open(get(id).digest())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(UUID id) {
        files.delete(id);
    }

    /** Puts a content, which from then on nobody takes away before the caller's transaction ends. */
    public FileStore.Stored put(FileStore.Content content) {
        var stored = store.put(content);
        files.hold(stored.digest());
        return store.since(stored.digest()).isPresent() ? stored : store.put(content);
    }
}
