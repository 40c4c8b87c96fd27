package fr.reseauclimat.event;

import static fr.reseauclimat.event.Plans.NOW;
import static fr.reseauclimat.event.Plans.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.reseauclimat.event.participant.RegistrationClosedException;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.problem.FieldError;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

class EventTest {

    private static final Instant LATER = START.plusSeconds(60);
    private static final Map<String, Consumer<Event>> STEPS = Map.of(
            "submit", Event::submit,
            "return", event -> event.returnToDraft("À préciser"),
            "validate", Event::validate,
            "publish", event -> event.publish(NOW),
            "hold", event -> event.markHeld(LATER),
            "cancel", event -> event.cancel("Neige", NOW));
    private static final Map<EventState, Set<String>> POSSIBLE = Map.of(
            EventState.DRAFT, Set.of("submit", "cancel"),
            EventState.SUBMITTED, Set.of("return", "validate", "cancel"),
            EventState.VALIDATED, Set.of("publish", "cancel"),
            EventState.PUBLISHED, Set.of("hold", "cancel"),
            EventState.HELD, Set.of(),
            EventState.CANCELLED, Set.of());

    private final Member creator = Plans.member("Moreau");

    @ParameterizedTest
    @EnumSource(EventState.class)
    void eachStateAllowsItsStepsAndRefusesTheOthers(EventState state) {
        STEPS.forEach((name, step) -> {
            var event = in(state);
            if (POSSIBLE.get(state).contains(name)) {
                step.accept(event);
                assertThat(event.state()).as(name).isNotEqualTo(state);
            } else {
                assertThatThrownBy(() -> step.accept(event)).as(name + " in " + state)
                        .isInstanceOf(TransitionRefusedException.class);
                assertThat(event.state()).isEqualTo(state);
            }
        });
    }

    @Test
    void whatAdemeAskedToChangeIsForgottenOnceItIsSubmittedAgain() {
        var event = in(EventState.SUBMITTED);
        event.returnToDraft(" Précisez le public. ");
        assertThat(event.progress().returnComment()).isEqualTo("Précisez le public.");
        event.submit();
        assertThat(event.progress().returnComment()).isNull();
    }

    @Test
    void anEventIsNotHeldBeforeItBegan() {
        var event = in(EventState.PUBLISHED);
        assertThatThrownBy(() -> event.markHeld(START.minusSeconds(1))).isInstanceOf(TransitionRefusedException.class);
        event.markHeld(START);
        assertThat(event.state()).isEqualTo(EventState.HELD);
    }

    @Test
    void whoeverCreatesItRunsItAndTheLastOneIsNotRelieved() {
        var event = in(EventState.DRAFT);
        assertThatThrownBy(() -> event.relieve(creator)).isInstanceOf(ProblemException.class);
        var other = Plans.member("Petit");
        assertThat(event.handOverTo(other)).isTrue();
        assertThat(event.handOverTo(other)).isFalse();
        event.relieve(creator);
        assertThat(event.facilitators()).containsExactly(other);
    }

    @Test
    void aSeminarOfElectedOfficialsIsAlwaysByInvitation() {
        var plan = Plans.webinar().kind(EventKind.ELECTED_SEMINAR).visibility(EventVisibility.PUBLIC).plan();
        assertThat(new Event(plan, creator, NOW).visibility()).isEqualTo(EventVisibility.INVITED);
    }

    @Test
    void onlyEventsByInvitationTakeInvitations() {
        var open = in(EventState.PUBLISHED);
        assertThatThrownBy(() -> open.invite(creator)).isInstanceOf(TransitionRefusedException.class);
        var closed = new Event(Plans.webinar().visibility(EventVisibility.INVITED).plan(), creator, NOW);
        closed.invite(creator);
        assertThat(closed.invitees()).containsExactly(creator);
    }

    @Test
    void everyBrokenRuleOfAPlanIsNamed() {
        var plan = Plans.webinar()
                .from(START, START.minusSeconds(1)).deadline(START.plusSeconds(1)).online(false, null)
                .segments(segment(START.minusSeconds(60), START.minusSeconds(120)));
        assertThat(brokenBy(plan)).containsExactly("endsAt", "registrationDeadline", "placeName", "territoryId",
                "segments[0].endsAt", "segments[0].startsAt");
    }

    @Test
    void anOnlineEventNeedsAnAddressThatIsEncrypted() {
        for (var url : Arrays.asList(null, "", "http://visio.example.org", "https://", "javascript:alert(1)", "visio")) {
            assertThat(brokenBy(Plans.webinar().online(true, url))).as(url).containsExactly("onlineUrl");
        }
    }

    @Test
    void segmentsStayInsideTheEventAndInOrder() {
        var hour = Duration.ofHours(1);
        var plan = Plans.webinar().from(START, START.plus(hour.multipliedBy(3))).segments(
                segment(START.plus(hour), START.plus(hour.multipliedBy(2))),
                segment(START, START.plus(hour)),
                segment(START.plus(hour.multipliedBy(2)), START.plus(hour.multipliedBy(4))));
        assertThat(brokenBy(plan)).containsExactly("segments[1].startsAt", "segments[2].endsAt");
        var sideBySide = Plans.webinar().segments(segment(START, LATER), segment(START, LATER)).plan();
        assertThat(new Event(sideBySide, creator, NOW).segments()).hasSize(2);
    }

    @Test
    void aRevisionTellsWhatPeopleMustHear() {
        var event = in(EventState.PUBLISHED);
        assertThat(event.revise(Plans.webinar().plan(), 0, LATER)).isEmpty();
        assertThat(event.revise(Plans.webinar().capacity(30).plan(), 0, LATER)).containsExactly(Novelty.CAPACITY);
        var moved = Plans.webinar().capacity(30).from(LATER, LATER.plusSeconds(3600)).at("Salle du conseil").plan();
        assertThat(event.revise(moved, 0, LATER)).containsExactly(Novelty.DATE, Novelty.PLACE);
        assertThat(event.sequence()).as("calendars hear of each").isEqualTo(3);
    }

    @Test
    void aDraftIsRevisedWithoutTellingCalendars() {
        var event = in(EventState.DRAFT);
        event.revise(Plans.webinar().from(LATER, LATER.plusSeconds(3600)).plan(), 0, LATER);
        assertThat(event.sequence()).isZero();
    }

    @Test
    void placesThatAreGivenAreNotTakenAway() {
        var event = in(EventState.PUBLISHED);
        assertThatThrownBy(() -> event.revise(Plans.webinar().capacity(11).plan(), 12, LATER))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT);
                    assertThat(problem.getMessage()).contains("12 personnes");
                });
        event.revise(Plans.webinar().capacity(12).plan(), 12, LATER);
        assertThat(event.capacity()).isEqualTo(12);
    }

    @Test
    void anEventThatIsOverIsNotRevised() {
        for (var state : EnumSet.of(EventState.HELD, EventState.CANCELLED)) {
            assertThatThrownBy(() -> in(state).revise(Plans.webinar().plan(), 0, LATER))
                    .isInstanceOf(TransitionRefusedException.class);
        }
    }

    @Test
    void aSegmentThatIsMovedStaysItself() {
        var event = new Event(Plans.webinar().segments(segment(START, START.plusSeconds(600)),
                segment(START.plusSeconds(600), START.plusSeconds(1200))).plan(), creator, NOW);
        var first = event.segments().getFirst().id();
        var second = event.segments().getLast().id();
        event.revise(Plans.webinar().segments(beside(second, START, null), beside(UUID.randomUUID(), START, null),
                beside(first, START.plusSeconds(600), null)).plan(), 0, LATER);
        assertThat(event.segments()).extracting(EventSegment::id).startsWith(second).endsWith(first).hasSize(3);
        event.revise(Plans.webinar().segments(beside(first, START, null)).plan(), 0, LATER);
        assertThat(event.segments()).extracting(EventSegment::id).containsExactly(first);
    }

    @Test
    void segmentsSideBySideFollowEachOtherAndOverlap() {
        var later = START.plusSeconds(900);
        assertThat(brokenBy(Plans.webinar().segments(beside(null, START, 1), beside(null, START, 1)))).isEmpty();
        assertThat(brokenBy(Plans.webinar().segments(beside(null, START, 1), beside(null, later, 1))))
                .containsExactly("segments[1].parallelGroup");
        assertThat(brokenBy(Plans.webinar().segments(beside(null, START, 1), beside(null, START, 2), beside(null, START, 1),
                beside(null, START, 2)))).containsExactly("segments[2].parallelGroup", "segments[3].parallelGroup");
    }

    @Test
    void whatIsLeftAloneOfAGroupRunsAlone() {
        assertThat(Plans.webinar().segments(beside(null, START, 7)).plan().segments().getFirst().parallelGroup()).isNull();
    }

    @Test
    void aDeadlineThatWasLeftBehindIsPointedAt() {
        assertThat(brokenBy(Plans.webinar().deadline(START.minus(Duration.ofDays(200))))).containsExactly("registrationDeadline");
        assertThat(brokenBy(Plans.webinar().deadline(START.minus(Duration.ofDays(60))))).isEmpty();
    }

    @Test
    void registrationIsOpenWhileItIsPublishedAheadAndBeforeItsDeadline() {
        var deadline = START.minusSeconds(3600);
        var event = in(EventState.PUBLISHED);
        event.revise(Plans.webinar().deadline(deadline).plan(), 0, NOW);
        assertThat(event.registrationWindow().whyClosed(deadline)).isEmpty();
        assertThat(event.registrationWindow().whyClosed(deadline.plusSeconds(1))).isPresent();
        assertThat(event.isAhead(deadline.plusSeconds(1))).isTrue();
        assertThat(event.isAhead(START)).isFalse();
        assertThatThrownBy(() -> event.registrationWindow().requireOpen(deadline.plusSeconds(1)))
                .isInstanceOf(RegistrationClosedException.class).hasMessageContaining("date limite");
        for (var state : EnumSet.complementOf(EnumSet.of(EventState.PUBLISHED))) {
            assertThat(in(state).registrationWindow().whyClosed(NOW)).as(state.name()).isPresent();
        }
    }

    private Event in(EventState state) {
        var event = new Event(Plans.webinar().plan(), creator, NOW);
        switch (state) {
            case DRAFT -> { }
            case SUBMITTED -> event.submit();
            case VALIDATED -> {
                event.submit();
                event.validate();
            }
            case CANCELLED -> event.cancel("Neige", NOW);
            case PUBLISHED, HELD -> {
                event.submit();
                event.validate();
                event.publish(NOW);
                if (state == EventState.HELD) {
                    event.markHeld(LATER);
                }
            }
        }
        return event;
    }

    private static SegmentPlan segment(Instant start, Instant end) {
        return new SegmentPlan(SegmentKind.TALK, "Un temps", null, start, end, null);
    }

    private static SegmentPlan beside(UUID id, Instant start, Integer group) {
        return new SegmentPlan(id, SegmentKind.TALK, "Un temps", null, start, start.plusSeconds(600), null, null, group, null);
    }

    private static Iterable<String> brokenBy(Plans plans) {
        try {
            plans.plan();
        } catch (ProblemException refused) {
            return refused.errors().stream().map(FieldError::field).toList();
        }
        return Set.of();
    }
}
