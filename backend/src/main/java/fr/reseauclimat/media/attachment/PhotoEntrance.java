package fr.reseauclimat.media.attachment;

import java.util.UUID;

import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adds a photo: it is drawn between two transactions, of which the last one keeps it. */
@ApplicationScoped
class PhotoEntrance {

    @Inject
    AttachmentService attachments;

    @Inject
    Pictures pictures;

    AttachmentDetail add(MediaOwner owner, UUID part, byte[] file) {
        attachments.requireWriter(owner, part);
        return attachments.keepPhoto(owner, part, pictures.page(file));
    }
}
