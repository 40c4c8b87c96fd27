package fr.reseauclimat.member;

import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Members for the other features, to be related to what those keep. */
@ApplicationScoped
public class Members {

    @Inject
    MemberRepository members;

    /** @throws ProblemException 404 for an unknown identifier */
    public Member get(UUID id) {
        return members.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }
}
