package fr.reseauclimat.member;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A member's photo: always a JPEG that we encoded ourselves. */
@Audited(name = "member-photo", fr = "une photo de profil", en = "a profile photo",
        within = "memberId", kind = "member")
@Entity
@Table(name = "member_photos")
public class MemberPhoto {

    @Id
    private UUID memberId;

    @Version
    private int version;

    @Personal
    private String digest;

    @Personal
    private byte[] jpeg;

    private Instant uploadedAt;

    protected MemberPhoto() {
    }

    public MemberPhoto(UUID memberId) {
        this.memberId = memberId;
    }

    /** @param digest SHA-256 of the image, hexadecimal */
    public void replace(byte[] jpeg, String digest, Instant now) {
        this.jpeg = jpeg.clone();
        this.digest = digest;
        this.uploadedAt = now;
    }

    public String digest() {
        return digest;
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
