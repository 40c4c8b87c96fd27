package fr.reseauclimat.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Members for the other packages and features, to be related to what those keep. Needs a transaction around it. */
@ApplicationScoped
public class Members {

    @Inject
    MemberRepository members;

    @Inject
    PhotoRepository photos;

    /** @throws ProblemException 404 for an unknown identifier */
    public Member get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    public Optional<Member> find(UUID id) {
        return members.findByIdOptional(id);
    }

    /** @return those who are known, read at once, in no order */
    public List<Member> all(Collection<UUID> ids) {
        return members.all(ids);
    }

    public Optional<Member> findByEmail(MailAddress email) {
        return members.findByEmail(email);
    }

    /** @return whether no member has this address */
    public boolean isFree(MailAddress email) {
        return members.findByEmail(email).isEmpty();
    }

    /** Stores at once, so that the member carries its new version and a refusal belongs to this request. */
    public void save(Member member) {
        members.persistAndFlush(member);
    }

    public Optional<MemberPhoto> photo(UUID id) {
        return photos.findByIdOptional(id);
    }

    /** @return the file of the member's photo, or null */
    public UUID photoFile(UUID id) {
        return photos.fileOf(id);
    }

    public void save(MemberPhoto photo) {
        photos.persistAndFlush(photo);
    }

    public void delete(MemberPhoto photo) {
        photos.delete(photo);
    }
}
