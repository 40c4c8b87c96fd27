package fr.reseauclimat.media.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.media.MediaGuards;
import fr.reseauclimat.media.MediaKind;
import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.attachment.AttachmentKind;
import fr.reseauclimat.media.attachment.Attachments;
import fr.reseauclimat.media.attachment.MediaDescription;
import fr.reseauclimat.media.store.FileStore;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes in videos part by part: whoever loses the line asks how far it came, and goes on from there. What was acknowledged
 * is in the store. The last part makes one content of all of them, in the same transaction.
 */
@ApplicationScoped
@Transactional
class Uploads {

    private static final int HEAD = 64;

    @Inject
    UploadRepository uploads;

    @Inject
    MediaStore media;

    @Inject
    MediaGuards guards;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** @throws ProblemException 403 or 404 for who may not add to that owner, 413 for more than a video may have */
    UploadDetail begin(Long bytes, UploadMetadata about) {
        if (bytes == null || bytes < 1) {
            throw ProblemException.invalid(Tus.LENGTH, "Dites combien d’octets compte le fichier.");
        }
        if (bytes > MediaKind.VIDEO.mostBytes()) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Choisissez une vidéo de 100\u00a0Mo au plus, ou mettez un lien.");
        }
        var owner = about.owner();
        var guard = guards.of(owner);
        guard.requireWriter(owner.id());
        guard.requirePart(owner.id(), about.part());
        var now = clock.instant();
        var file = media.begin(owner, MediaKind.VIDEO).id();
        uploads.announce(file, bytes, now);
        attachments.add(owner, about.part(), AttachmentKind.VIDEO_FILE, file, null, MediaDescription.ofVideo(about.title()));
        guard.changed(owner.id());
        return find(file).detail();
    }

    /** @throws ProblemException 404 for one that is unknown, over, or not the caller's to send */
    UploadDetail get(UUID file) {
        return find(file).detail();
    }

    /**
     * Keeps what comes next.
     *
     * @throws ProblemException 409 out of turn, 413 for more than was announced, 415 for no video, 460 for other bytes than were sent
     */
    UploadDetail append(UUID file, Long offset, Checksum checksum, byte[] content) {
        var upload = find(file);
        if (offset == null || offset != upload.received()) {
            throw new ProblemException(ProblemType.CONFLICT, "L’envoi reprend à l’octet " + upload.received() + ".");
        }
        if (!checksum.matches(content)) {
            throw new ProblemException(ProblemType.CHECKSUM_MISMATCH, "Cet envoi est arrivé abîmé. Envoyez-le à nouveau.");
        }
        if (content.length > upload.bytes() - offset) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Ce morceau de vidéo dépasse la taille annoncée.");
        }
        if (content.length == 0) {
            return upload.detail();
        }
        if (offset == 0 && content.length >= Math.min(HEAD, upload.bytes())) {
            typeOf(content);
        }
        uploads.add(file, offset, media.put(() -> new ByteArrayInputStream(content)));
        media.received(file, offset + content.length);
        var now = find(file);
        if (now.isDone()) {
            complete(now);
        }
        return now.detail();
    }

    private void complete(Upload upload) {
        var content = uploads.content(upload.file());
        media.complete(upload.file(), typeOf(head(content)), media.put(content));
        uploads.forgetParts(upload.file());
        guards.of(upload.owner()).changed(upload.owner().id());
    }

    /** @throws ProblemException 404 also for one that is all there: it is taken out where it is shown */
    void giveUp(UUID file) {
        var upload = find(file);
        if (upload.isDone()) {
            throw ProblemException.notFound();
        }
        uploads.giveUp(file);
        guards.of(upload.owner()).changed(upload.owner().id());
    }

    private Upload find(UUID file) {
        var upload = uploads.lock(file, clock.instant()).orElseThrow(ProblemException::notFound);
        guards.of(upload.owner()).requireWriter(upload.owner().id());
        return upload;
    }

    private static String typeOf(byte[] head) {
        return VideoFormat.of(head).orElseThrow(() -> new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "Choisissez une vidéo au format MP4 ou WebM.")).mediaType();
    }

    private static byte[] head(FileStore.Content content) {
        try (var begin = content.open()) {
            return begin.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
