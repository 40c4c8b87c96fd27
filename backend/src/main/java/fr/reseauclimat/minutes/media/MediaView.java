package fr.reseauclimat.minutes.media;

import java.util.ArrayList;

import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.VideoStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A photo or a video as those see it who write. Within the transaction in which it was read. */
@ApplicationScoped
class MediaView {

    @Inject
    MediaStore store;

    @Inject
    VideoStore videos;

    SectionMediaItem of(SectionMedia media) {
        var file = media.fileId() == null ? null : store.info(media.fileId());
        var comes = media.kind() == SectionMediaKind.VIDEO_FILE && !videos.isComplete(media.fileId());
        var upload = comes ? videos.upload(media.fileId()) : null;
        var gaps = new ArrayList<>(media.gaps());
        if (comes) {
            gaps.add(MediaGap.UPLOAD);
        }
        return new SectionMediaItem(media.id(), media.section().id(), media.kind(), file == null ? null : file.width(),
                file == null ? null : file.height(), upload == null ? file == null ? null : (Long) file.bytes() : (Long) upload.bytes(),
                upload == null ? null : upload.received(), upload == null ? null : upload.nextPart(), media.description(), gaps,
                media.version());
    }
}
