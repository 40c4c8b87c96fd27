package fr.reseauclimat.event.registration.answer;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What somebody answered to a question of the event. */
@Audited(name = "registration-answer", fr = "une réponse à l’inscription", en = "an answer given when registering",
        within = "registrationId", kind = "registration")
@Entity
@Table(name = "registration_answers")
class RegistrationAnswer extends VersionedEntity {

    @Column(updatable = false)
    private UUID registrationId;

    @Column(updatable = false)
    private UUID questionId;

    @Personal
    private List<String> answers = List.of();

    protected RegistrationAnswer() {
    }

    RegistrationAnswer(UUID registrationId, UUID questionId) {
        this.registrationId = registrationId;
        this.questionId = questionId;
    }

    void say(List<String> values) {
        if (!answers.equals(values)) {
            answers = List.copyOf(values);
        }
    }

    UUID questionId() {
        return questionId;
    }

    GivenAnswer given() {
        return new GivenAnswer(questionId, List.copyOf(answers));
    }
}
