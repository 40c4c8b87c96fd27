package fr.reseauclimat.media.attachment;

import java.util.UUID;

import fr.reseauclimat.media.MediaGuard;
import fr.reseauclimat.media.MediaGuards;
import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.Picture;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Photos and videos of any owner, for those who write. */
@ApplicationScoped
@Transactional
class AttachmentService {

    @Inject
    AttachmentRepository repository;

    @Inject
    Attachments attachments;

    @Inject
    MediaGuards guards;

    @Inject
    MediaStore store;

    AttachmentList list(MediaOwner owner) {
        var guard = guards.of(owner);
        guard.requireWriter(owner.id());
        return new AttachmentList(repository.of(owner).stream().map(attachments::detail).toList(), guard.refusals(owner.id()));
    }

    /** @throws ProblemException 403 or 404 for who may not add to it */
    void requireWriter(MediaOwner owner, UUID part) {
        var guard = guards.of(owner);
        guard.requireWriter(owner.id());
        guard.requirePart(owner.id(), part);
    }

    AttachmentDetail keepPhoto(MediaOwner owner, UUID part, Picture picture) {
        requireWriter(owner, part);
        return add(owner, part, AttachmentKind.PHOTO, store.keep(owner, picture).id(), null);
    }

    AttachmentDetail addLink(MediaOwner owner, UUID part, MediaDescription description) {
        requireWriter(owner, part);
        if (description.url() == null) {
            throw ProblemException.invalid("url", "Écrivez l’adresse de la vidéo.");
        }
        return add(owner, part, AttachmentKind.VIDEO_LINK, null, description);
    }

    AttachmentDetail describe(UUID id, MediaDescription description, String ifMatch) {
        var attachment = find(id);
        ExpectedVersion.require(ifMatch, attachment.version());
        if (description.captions() != null) {
            WebVtt.fault(description.captions()).ifPresent(fault -> {
                throw ProblemException.invalid("captions", fault);
            });
        }
        attachment.describe(description);
        repository.flush();
        guard(attachment).changed(attachment.owner().id());
        return attachments.detail(attachment);
    }

    /**
     * What was published goes on showing its file, unless somebody on it takes the consent back.
     *
     * @param everywhere out of what was published too
     */
    void remove(UUID id, boolean everywhere) {
        var attachment = find(id);
        var guard = guard(attachment);
        var file = attachment.fileId();
        repository.delete(attachment);
        repository.flush();
        if (file != null) {
            if (everywhere) {
                guard.takeOut(file);
            }
            if (!guard.shows(file)) {
                store.delete(file);
            }
        }
        guard.changed(attachment.owner().id());
    }

    private AttachmentDetail add(MediaOwner owner, UUID part, AttachmentKind kind, UUID file, MediaDescription description) {
        var id = attachments.add(owner, part, kind, file, null, description);
        guards.of(owner).changed(owner.id());
        return attachments.detail(repository.findById(id));
    }

    private Attachment find(UUID id) {
        var attachment = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        guard(attachment).requireWriter(attachment.owner().id());
        return attachment;
    }

    private MediaGuard guard(Attachment attachment) {
        return guards.of(attachment.owner());
    }
}
