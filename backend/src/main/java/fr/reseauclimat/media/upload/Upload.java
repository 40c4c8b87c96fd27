package fr.reseauclimat.media.upload;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.media.MediaOwner;

/**
 * A file on its way in.
 *
 * @param bytes     those that were announced
 * @param received  those that are there
 * @param expiresAt until when it can be gone on with
 */
record Upload(UUID file, MediaOwner owner, long bytes, long received, Instant expiresAt) {

    boolean isDone() {
        return received == bytes;
    }

    UploadDetail detail() {
        return new UploadDetail(file, bytes, received, expiresAt);
    }
}
