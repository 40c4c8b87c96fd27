package fr.reseauclimat.event.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** What an event reserves, and asks of those who register. */
@Audited(name = "registration-form", fr = "un formulaire d’inscription", en = "a registration form", within = "event")
@Entity
@Table(name = "registration_forms")
public class RegistrationForm extends VersionedEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    private Integer onlineCapacity;
    private Instant changedAt;

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("profile")
    private List<Quota> quotas = new ArrayList<>();

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FormQuestion> questions = new ArrayList<>();

    protected RegistrationForm() {
    }

    RegistrationForm(Event event) {
        this.event = event;
    }

    /** @throws ProblemException 400 for what contradicts itself, 409 for questions that change once people can answer them */
    void revise(RegistrationFormRequest wanted, long onlineRegistered, Instant now) {
        requireRoomFor(wanted);
        if (wanted.onlineCapacity() != null && wanted.onlineCapacity() < onlineRegistered) {
            throw ProblemException.invalid("onlineCapacity", onlineRegistered + " personnes ont déjà une place en ligne.");
        }
        changedAt = now;
        onlineCapacity = wanted.onlineCapacity();
        takeQuotas(wanted.quotas());
        takeQuestions(wanted.questions());
    }

    /** The same for an event that is made after this one; places are released as long before it. */
    RegistrationForm copyFor(Event other, Instant now) {
        var copy = new RegistrationForm(other);
        copy.onlineCapacity = onlineCapacity;
        copy.changedAt = now;
        var later = Duration.between(event.startsAt(), other.startsAt());
        quotas.forEach(quota -> copy.quotas.add(quota.copyFor(copy, later)));
        questions.forEach(question -> copy.questions.add(question.copyFor(copy)));
        return copy;
    }

    private void requireRoomFor(RegistrationFormRequest wanted) {
        if (!wanted.quotas().isEmpty() && event.capacity() == null) {
            throw ProblemException.invalid("quotas", "Fixez d’abord le nombre de places de la rencontre\u00a0: sans limite, il n’y a rien à réserver.");
        }
        var reserved = 0;
        for (var quota : wanted.quotas()) {
            reserved += quota.places() != null ? quota.places() : Math.ceilDiv(event.capacity() * quota.sharePercent(), 100);
        }
        if (event.capacity() != null && reserved > event.capacity()) {
            throw ProblemException.invalid("quotas", "Vous réservez " + reserved + " places, la rencontre en a " + event.capacity() + ".");
        }
    }

    private void takeQuotas(List<QuotaRequest> wanted) {
        quotas.removeIf(quota -> wanted.stream().noneMatch(one -> one.profile() == quota.profile()));
        for (var one : wanted) {
            quotas.stream().filter(quota -> quota.profile() == one.profile()).findFirst().orElseGet(() -> {
                var quota = new Quota(this, one.profile());
                quotas.add(quota);
                return quota;
            }).take(one);
        }
    }

    private void takeQuestions(List<FormQuestionRequest> wanted) {
        if (asks(wanted)) {
            return;
        }
        if (event.progress().publishedAt() != null) {
            throw new TransitionRefusedException("Les questions ne changent plus une fois la rencontre publiée\u00a0: des personnes y ont peut-être déjà répondu.");
        }
        questions.clear();
        for (int i = 0; i < wanted.size(); i++) {
            questions.add(new FormQuestion(this, i, wanted.get(i)));
        }
    }

    private boolean asks(List<FormQuestionRequest> wanted) {
        var same = wanted.size() == questions.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = questions.get(i).sameAs(wanted.get(i));
        }
        return same;
    }

    /** @return how many places are held back for whom at this moment; none once they are released */
    public Map<ParticipantProfile, Integer> reserved(Instant now) {
        var reserved = new EnumMap<ParticipantProfile, Integer>(ParticipantProfile.class);
        if (event.capacity() != null) {
            quotas.stream().filter(quota -> now.isBefore(quota.releaseAt(event.startsAt())))
                    .forEach(quota -> reserved.put(quota.profile(), quota.of(event.capacity())));
        }
        return reserved;
    }

    /** @return places from afar, or null without limit */
    public Integer onlineCapacity() {
        return onlineCapacity;
    }

    List<Quota> quotas() {
        return List.copyOf(quotas);
    }

    public List<FormQuestion> questions() {
        return List.copyOf(questions);
    }
}
