package fr.reseauclimat.member.profile;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.media.MediaContent;
import fr.reseauclimat.media.Picture;
import fr.reseauclimat.media.Pictures;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.MemberPhoto;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.member.PhotoAddress;
import fr.reseauclimat.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class PhotoService {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

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
        photo.replace(portrait.jpeg(), portrait.digest(), clock.instant());
        members.save(photo);
        return new PhotoLink(PhotoAddress.of(member.id(), photo.digest()));
    }

    void remove() {
        members.photo(current.requireId()).ifPresent(members::delete);
    }

    /** @throws ProblemException 404 where there is none, or its owner hides it from the reader */
    MediaContent get(UUID id) {
        var shown = members.get(id).visibility().photo() || id.equals(current.idOrNull());
        return members.photo(id).filter(photo -> shown)
                .map(photo -> new MediaContent(photo.jpeg(), "image/jpeg", photo.digest()))
                .orElseThrow(ProblemException::notFound);
    }
}
