package fr.reseauclimat.nextstep;

import java.util.List;
import java.util.Optional;

import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.Novelty;
import fr.reseauclimat.event.checklist.TaskState;
import fr.reseauclimat.event.discussion.CommentState;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.travel.carpool.ContactState;
import fr.reseauclimat.event.webinar.question.QuestionState;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import fr.reseauclimat.facilitation.circle.CirclePhase;
import fr.reseauclimat.facilitation.diagnosis.DiagnosisPhase;
import fr.reseauclimat.facilitation.foresight.ForesightPhase;
import fr.reseauclimat.facilitation.script.clock.ClockState;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.mail.MailState;
import fr.reseauclimat.member.account.InvitationState;
import fr.reseauclimat.member.joining.JoinRequestState;
import fr.reseauclimat.minutes.amendment.AmendmentState;
import fr.reseauclimat.minutes.commitment.CommitmentState;
import fr.reseauclimat.minutes.section.MinutesState;
import fr.reseauclimat.topic.TopicStanding;
import fr.reseauclimat.topic.TopicState;

/** Who is told of what: every step of everything in the network that has states. The first line that fits counts. */
final class Steps {

    private static final String IN_THE_ROOM = "it happens in the room, on the screens of those who take part";
    private static final String DID_IT = "whoever did it knows, and nobody else has to act";

    static final List<Step> ALL = List.of(
            Step.beginning(EventState.DRAFT).nobody("whoever begins it knows; it waits on the own home page"),
            Step.to(EventState.DRAFT).from(EventState.SUBMITTED).notice(Occasion.EVENT_RETURNED),
            Step.to(EventState.SUBMITTED).notice(Occasion.EVENT_SUBMITTED),
            Step.to(EventState.VALIDATED).notice(Occasion.EVENT_VALIDATED),
            Step.to(EventState.PUBLISHED).letter("those who are invited, and the people of the topics that it takes up"),
            Step.to(EventState.HELD).notice(Occasion.EVENT_HELD),
            Step.to(EventState.CANCELLED).notice(Occasion.EVENT_CANCELLED).letter("those who registered"),
            Step.to(Novelty.DATE, Novelty.PLACE).letter("those who registered"),
            Step.to(Novelty.CAPACITY).letter("those who get a place by it"),

            Step.to(RegistrationState.REGISTERED, RegistrationState.WAITING).letter("the person, and whoever is registered by a colleague or a link"),
            Step.to(RegistrationState.CANCELLED).letter("the person, and who gets the place"),
            Step.to(ContactState.ASKED).letter("who is asked"),
            Step.to(ContactState.ACCEPTED).letter("who asked"),
            Step.to(ContactState.DECLINED).nobody("a refusal among travellers stays silent, so that it costs nothing"),

            Step.to(CommentState.POSTED).notice(Occasion.COMMENT_POSTED),
            Step.to(CommentState.TAKEN_BACK).nobody("what is taken back was not said"),
            Step.to(TaskState.OPEN, TaskState.DONE).nobody(DID_IT),
            Step.to(TaskState.DUE).notice(Occasion.TASK_DUE),

            Step.to(JoinRequestState.PENDING).notice(Occasion.JOIN_REQUEST_WAITING).letter("the person, that it arrived"),
            Step.to(JoinRequestState.APPROVED).letter("the person, by Keycloak, with the account"),
            Step.to(JoinRequestState.REFUSED).letter("the person, with the reason"),
            Step.to(InvitationState.PENDING, InvitationState.ACCEPTED).nobody("nobody has to act"),
            Step.to(InvitationState.SENT).letter("the person, by Keycloak"),
            Step.to(InvitationState.FAILED).notice(Occasion.INVITATION_FAILED),

            Step.to(MinutesState.DRAFT).nobody("those who write them are told of the day that was held"),
            Step.to(MinutesState.IN_AMENDMENT).letter("those who attended"),
            Step.to(MinutesState.PUBLISHED).notice(Occasion.MINUTES_PUBLISHED),
            Step.to(AmendmentState.OPEN).notice(Occasion.AMENDMENT_PROPOSED),
            Step.to(AmendmentState.ACCEPTED, AmendmentState.ACCEPTED_WITH_CHANGES, AmendmentState.DECLINED).letter("who proposed it"),
            Step.to(CommitmentState.OPEN).letter("who promised, before the next day"),
            Step.to(CommitmentState.DONE, CommitmentState.DROPPED).nobody("it is read where the next day is prepared"),

            Step.beginning(TopicState.values()).nobody("a proposal is read in the list, and backing is a number"),
            Step.to(TopicState.PROPOSED).nobody("it is open again: nothing is asked of its people"),
            Step.to(TopicState.PICKED, TopicState.SET_ASIDE, TopicState.MERGED).letter("who proposed it, and who backs it"),
            Step.within(TopicStanding.class).nobody("the same as the state of the topic, as it is stored"),

            Step.within(MailState.class).nobody("a mail about a mail would not arrive either: administrators see it"),
            Step.within(QuestionState.class).nobody("read live, by those who run the webinar and those who follow it"),
            Step.to(CirclePhase.CLOSED).letter("whoever brought a case is asked two months later"),
            Step.within(CirclePhase.class).nobody(IN_THE_ROOM),
            Step.within(RotationState.class).nobody(IN_THE_ROOM),
            Step.within(DiagnosisPhase.class).nobody(IN_THE_ROOM),
            Step.within(ForesightPhase.class).nobody(IN_THE_ROOM),
            Step.within(CaptureState.class).nobody(IN_THE_ROOM),
            Step.within(ClockState.class).nobody(IN_THE_ROOM));

    private Steps() {
    }

    /** @param before null for what just began */
    static Optional<Step> find(Enum<?> before, Enum<?> now) {
        return ALL.stream().filter(step -> step.fits(before, now)).findFirst();
    }
}
