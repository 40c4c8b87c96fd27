package fr.reseauclimat.member;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which file is a member's photo. */
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
    private UUID fileId;

    private Instant uploadedAt;

    protected MemberPhoto() {
    }

    public MemberPhoto(UUID memberId) {
        this.memberId = memberId;
    }

    public void replace(UUID fileId, Instant now) {
        this.fileId = fileId;
        this.uploadedAt = now;
    }

    public UUID fileId() {
        return fileId;
    }
}
