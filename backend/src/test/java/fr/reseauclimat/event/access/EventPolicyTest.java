package fr.reseauclimat.event.access;

import static fr.reseauclimat.event.access.EventAction.CANCEL;
import static fr.reseauclimat.event.access.EventAction.CANCEL_REGISTRATION;
import static fr.reseauclimat.event.access.EventAction.DELETE;
import static fr.reseauclimat.event.access.EventAction.EDIT;
import static fr.reseauclimat.event.access.EventAction.HAND_OVER;
import static fr.reseauclimat.event.access.EventAction.MARK_HELD;
import static fr.reseauclimat.event.access.EventAction.PREPARE;
import static fr.reseauclimat.event.access.EventAction.PUBLISH;
import static fr.reseauclimat.event.access.EventAction.REGISTER;
import static fr.reseauclimat.event.access.EventAction.RETURN;
import static fr.reseauclimat.event.access.EventAction.SEE_REGISTRATIONS;
import static fr.reseauclimat.event.access.EventAction.SUBMIT;
import static fr.reseauclimat.event.access.EventAction.VALIDATE;
import static fr.reseauclimat.event.Plans.NOW;
import static fr.reseauclimat.event.Plans.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

class EventPolicyTest {

    private static final EventActor VISITOR = new EventActor(false, false, false, false, null);
    private static final EventActor MEMBER = new EventActor(true, false, false, false, null);
    private static final EventActor REGISTERED = new EventActor(true, false, false, false, RegistrationState.REGISTERED);
    private static final EventActor FACILITATOR = new EventActor(true, false, false, true, null);
    private static final EventActor MISSIONS_PUBLIQUES = new EventActor(true, true, false, false, null);
    private static final EventActor ADEME = new EventActor(true, true, true, false, null);

    private final Event event = new Event(Plans.webinar().plan(), Plans.member("Moreau"), NOW);

    @Test
    void itsMakersWorkOnADraftAndMembersDoNot() {
        assertThat(allowed(FACILITATOR)).containsExactly(EDIT, SUBMIT, CANCEL, DELETE, HAND_OVER, PREPARE);
        assertThat(allowed(ADEME)).isEqualTo(allowed(FACILITATOR));
        assertThat(allowed(MEMBER)).isEmpty();
    }

    @Test
    void onlyAdemeValidatesAndReturns() {
        event.submit();
        assertThat(allowed(FACILITATOR)).containsExactly(EDIT, CANCEL, HAND_OVER, PREPARE);
        assertThat(allowed(MISSIONS_PUBLIQUES)).isEqualTo(allowed(FACILITATOR));
        assertThat(allowed(ADEME)).containsExactly(EDIT, RETURN, VALIDATE, CANCEL, HAND_OVER, PREPARE);
    }

    @Test
    void aValidatedEventIsPublishedByWhoeverRunsIt() {
        event.submit();
        event.validate();
        assertThat(allowed(FACILITATOR)).containsExactly(EDIT, PUBLISH, CANCEL, HAND_OVER, PREPARE);
    }

    @Test
    void membersRegisterForWhatIsPublishedAndLeaveUntilItBegins() {
        publish();
        assertThat(allowed(VISITOR)).isEmpty();
        assertThat(allowed(MEMBER)).containsExactly(REGISTER);
        assertThat(allowed(REGISTERED)).containsExactly(CANCEL_REGISTRATION);
        assertThat(allowed(FACILITATOR)).containsExactly(EDIT, CANCEL, HAND_OVER, SEE_REGISTRATIONS, REGISTER, PREPARE);
        assertThat(allowed(REGISTERED, START)).isEmpty();
        assertThat(allowed(FACILITATOR, START)).containsExactly(EDIT, MARK_HELD, CANCEL, HAND_OVER, SEE_REGISTRATIONS, PREPARE);
    }

    @Test
    void theListOfRegistrationsOutlivesTheEvent() {
        publish();
        event.markHeld(START);
        assertThat(allowed(FACILITATOR, START)).containsExactly(HAND_OVER, SEE_REGISTRATIONS, PREPARE);
    }

    @Test
    void whoIsNotEntitledIsForbidden() {
        assertThatThrownBy(() -> EventPolicy.require(EDIT, REGISTERED)).isInstanceOfSatisfying(ProblemException.class,
                refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.FORBIDDEN));
        assertThatThrownBy(() -> EventPolicy.require(VALIDATE, FACILITATOR)).isInstanceOf(ProblemException.class);
        EventPolicy.require(VALIDATE, ADEME);
    }

    private void publish() {
        event.submit();
        event.validate();
        event.publish(NOW);
    }

    private List<EventAction> allowed(EventActor actor) {
        return allowed(actor, NOW);
    }

    private List<EventAction> allowed(EventActor actor, Instant now) {
        return EventPolicy.allowedActions(event, actor, now);
    }
}
