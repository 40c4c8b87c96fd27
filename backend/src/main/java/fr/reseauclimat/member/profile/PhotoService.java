package fr.reseauclimat.member.profile;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.media.MediaGuard;
import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.Picture;
import fr.reseauclimat.media.Pictures;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.MemberPhoto;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.member.PhotoAddress;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.CurrentUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The one photo of a member, which other members see where its owner shows it. */
@ApplicationScoped
@Transactional
class PhotoService implements MediaGuard {

    private static final String KIND = "member";

    @Inject
    CurrentMember current;

    @Inject
    CurrentUser user;

    @Inject
    Members members;

    @Inject
    MediaStore media;

    @Inject
    Pictures pictures;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.NEVER)
    PhotoLink replace(byte[] file) {
        var portrait = pictures.portrait(file);
        return QuarkusTransaction.requiringNew().call(() -> keep(portrait));
    }

    private PhotoLink keep(Picture portrait) {
        var member = current.require();
        var photo = members.photo(member.id()).orElseGet(() -> new MemberPhoto(member.id()));
        if (photo.fileId() != null) {
            media.delete(photo.fileId());
        }
        photo.replace(media.keep(new MediaOwner(KIND, member.id()), portrait).id(), clock.instant());
        members.save(photo);
        return new PhotoLink(PhotoAddress.of(photo.fileId()));
    }

    void remove() {
        members.photo(current.requireId()).ifPresent(photo -> {
            media.delete(photo.fileId());
            members.delete(photo);
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID owner, UUID file) {
        return !user.roles().isEmpty() && (members.get(owner).visibility().photo() || owner.equals(current.idOrNull()));
    }

    /** Nothing else is added to a member. */
    @Override
    public void requireWriter(UUID owner) {
        throw ProblemException.notFound();
    }
}
