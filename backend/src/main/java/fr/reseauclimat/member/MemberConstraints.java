package fr.reseauclimat.member;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class MemberConstraints {

    @Produces
    @Singleton
    ConstraintRule oneMemberForAnAddress() {
        return new ConstraintRule("members_email_key", ProblemType.DUPLICATE, "email",
                "Un membre a déjà cette adresse électronique.");
    }

    @Produces
    @Singleton
    ConstraintRule oneMemberForAnAccount() {
        return new ConstraintRule("members_subject_key", ProblemType.DUPLICATE, "subject",
                "Ce compte a déjà un profil.");
    }
}
