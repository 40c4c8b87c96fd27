package fr.reseauclimat.event.registration.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.form.FormQuestion;
import fr.reseauclimat.event.form.RegistrationForms;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.problem.FieldError;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody says with a registration: answers to the questions of the event, and needs. */
@ApplicationScoped
public class RegistrationDetails {

    @Inject
    RegistrationForms forms;

    @Inject
    RegistrationAnswerRepository answers;

    @Inject
    RegistrationNeedsRepository needs;

    @Inject
    SegmentChoices choices;

    /**
     * Asked before anything is kept.
     *
     * @param complete whether every question that needs an answer must have one
     * @throws ProblemException 400 that names what cannot be kept
     */
    public void check(Event event, RegisterRequest request, boolean complete) {
        if (request.seat() != null && !event.venue().seats().contains(request.seat())) {
            throw ProblemException.invalid("seat", request.seat() == Seat.ONLINE
                    ? "Cette rencontre ne se suit pas en ligne." : "Cette rencontre a lieu en ligne seulement.");
        }
        if (request.segmentIds() != null) {
            choices.check(event, request.segmentIds());
        }
        checkAnswers(event.id(), request.answers(), complete);
    }

    private void checkAnswers(UUID eventId, List<GivenAnswerRequest> given, boolean complete) {
        var questions = forms.questions(eventId);
        var known = questions.stream().collect(Collectors.toMap(FormQuestion::id, Function.identity()));
        var said = new HashMap<UUID, List<String>>();
        var errors = new ArrayList<FieldError>();
        for (var answer : given == null ? List.<GivenAnswerRequest>of() : given) {
            if (!known.containsKey(answer.questionId()) || said.put(answer.questionId(), answer.values()) != null) {
                errors.add(new FieldError("answers", "Rechargez la page\u00a0: les questions ont changé."));
            }
        }
        for (var question : questions) {
            if (complete || said.containsKey(question.id())) {
                question.fault(said.getOrDefault(question.id(), List.of()))
                        .ifPresent(fault -> errors.add(new FieldError("answers." + question.id(), fault)));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, null, errors);
        }
    }

    /** The caller holds the lock of the event. */
    public void keep(Event event, UUID registrationId, RegisterRequest request) {
        if (request.segmentIds() != null) {
            choices.keep(event, registrationId, request.segmentIds());
        }
        if (request.answers() != null) {
            keepAnswers(registrationId, request.answers());
        }
        if (request.accessNeeds() != null || request.dietNeeds() != null) {
            keepNeeds(registrationId, request.accessNeeds(), request.dietNeeds());
        }
    }

    private void keepAnswers(UUID registrationId, List<GivenAnswerRequest> given) {
        var known = answers.of(registrationId).stream()
                .collect(Collectors.toMap(RegistrationAnswer::questionId, Function.identity()));
        for (var answer : given) {
            var kept = known.get(answer.questionId());
            if (answer.values().isEmpty()) {
                if (kept != null) {
                    answers.delete(kept);
                }
                continue;
            }
            if (kept == null) {
                kept = new RegistrationAnswer(registrationId, answer.questionId());
                answers.persist(kept);
            }
            kept.say(answer.values());
        }
    }

    private void keepNeeds(UUID registrationId, String access, String diet) {
        var kept = needs.of(registrationId).orElse(null);
        var told = kept == null ? new RegistrationNeeds(registrationId) : kept;
        told.say(access, diet);
        if (kept == null && !told.isEmpty()) {
            needs.persist(told);
        } else if (kept != null && told.isEmpty()) {
            needs.delete(kept);
        }
    }

    /** What is of no use any more: somebody does not come. */
    public void forget(UUID registrationId) {
        choices.forget(registrationId);
        needs.of(registrationId).ifPresent(needs::delete);
    }

    public List<GivenAnswer> answers(UUID registrationId) {
        return answers.of(registrationId).stream().map(RegistrationAnswer::given).toList();
    }
}
