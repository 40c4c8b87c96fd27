package fr.reseauclimat.media;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes in videos by parts, each of them a request of its own: whoever loses the line goes on with the part that is missing.
 * What was begun and not ended within a day is thrown away.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VideoStore {

    public static final int PART = 4 * 1024 * 1024;
    public static final long MOST_BYTES = 100L * 1024 * 1024;

    @Inject
    MediaRepository files;

    @Inject
    VideoRepository videos;

    @Inject
    Clock clock;

    /** @throws ProblemException 413 for more than 100 MB */
    public UUID begin(UUID eventId, long bytes) {
        if (bytes > MOST_BYTES) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Choisissez une vidéo de 100\u00a0Mo au plus, ou mettez un lien.");
        }
        var info = new MediaInfo(UUID.randomUUID(), eventId, MediaKind.VIDEO, VideoFormat.MP4.mediaType(), null, null, 0, null);
        files.insert(info, clock.instant());
        videos.announce(info.id(), bytes, clock.instant());
        return info.id();
    }

    /** @return where the upload stands: how many bytes of how many are there, and which part is wanted next */
    public VideoUpload upload(UUID file) {
        return videos.upload(file).orElseThrow(ProblemException::notFound);
    }

    /**
     * Keeps one part; the same part once more changes nothing.
     *
     * @param position from 0; the next one that is wanted, or one that is there
     * @throws ProblemException 409 out of turn, 413 for a part or a video of another size than announced, 415 for no video
     */
    public VideoUpload keepPart(UUID file, int position, byte[] content) {
        var upload = videos.lockUpload(file).orElseThrow(ProblemException::notFound);
        if (position < upload.nextPart()) {
            return upload;
        }
        if (position > upload.nextPart()) {
            throw new ProblemException(ProblemType.CONFLICT, "Il manque un morceau de la vidéo avant celui-ci.");
        }
        var missing = upload.bytes() - upload.received();
        if (content.length != Math.min(PART, missing)) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Ce morceau de vidéo n’a pas la taille attendue.");
        }
        if (position == 0) {
            videos.setType(file, VideoFormat.of(content).orElseThrow(() -> new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Choisissez une vidéo au format MP4 ou WebM.")).mediaType());
        }
        files.insertPart(file, position, content);
        videos.received(file, content.length);
        if (content.length == missing) {
            videos.complete(file);
        }
        return videos.upload(file).orElseGet(() -> new VideoUpload(upload.bytes(), upload.bytes(), position + 1));
    }

    /** @return whether all of it is there */
    public boolean isComplete(UUID file) {
        return videos.upload(file).isEmpty();
    }

    public VideoStream open(UUID file) {
        var info = files.info(file).orElseThrow(ProblemException::notFound);
        return new VideoStream(info.mediaType(), info.bytes(), info.digest());
    }

    /** @return nothing after the last one */
    public byte[] part(UUID file, int position) {
        return files.part(file, position).orElse(null);
    }
}
