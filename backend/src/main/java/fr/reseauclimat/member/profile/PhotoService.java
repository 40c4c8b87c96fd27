package fr.reseauclimat.member.profile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import fr.reseauclimat.media.ImageTooLargeException;
import fr.reseauclimat.media.MediaContent;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.MemberPhoto;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.member.PhotoAddress;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class PhotoService {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    Clock clock;

    PhotoLink replace(byte[] file) {
        var member = current.require();
        var jpeg = portrait(file);
        var photo = members.photo(member.id()).orElseGet(() -> new MemberPhoto(member.id()));
        photo.replace(jpeg, digest(jpeg), clock.instant());
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

    private static byte[] portrait(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Choisissez une photo de 5 Mo au plus.");
        }
        try {
            return Portrait.of(file).orElseThrow(() -> new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Choisissez une photo au format JPEG ou PNG."));
        } catch (ImageTooLargeException tooLarge) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE,
                    "Choisissez une photo de 6\u202f000 pixels de côté au plus.");
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
