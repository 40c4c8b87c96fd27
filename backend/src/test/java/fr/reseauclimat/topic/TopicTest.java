package fr.reseauclimat.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.problem.ProblemException;

class TopicTest {

    private final Member nadia = Plans.member("Nadia");
    private final Topic topic = topic("Haies et cantines");

    @Test
    void whatIsProposedIsOpenToBackers() {
        assertThat(topic.state()).isEqualTo(TopicState.PROPOSED);
        assertThat(topic.title()).isEqualTo("Haies et cantines");
    }

    @Test
    void aDayPicksATopicAndLetsItGoAgain() {
        topic.pickFor(event(), Plans.NOW);
        assertThat(topic.state()).isEqualTo(TopicState.PICKED);
        topic.release();
        assertThat(topic.state()).isEqualTo(TopicState.PROPOSED);
        assertThat(topic.event()).isNull();
    }

    @Test
    void noTopicIsPickedTwiceUnlessTheFirstDayIsCancelled() {
        var first = event();
        topic.pickFor(first, Plans.NOW);
        assertThatThrownBy(() -> topic.pickFor(event(), Plans.NOW)).isInstanceOf(ProblemException.class).hasMessageContaining("retenu");
        first.cancel("Neige", Plans.NOW);
        var second = event();
        topic.pickFor(second, Plans.NOW);
        assertThat(topic.event()).isEqualTo(second);
    }

    @Test
    void aDayThatIsOverPicksNothing() {
        var cancelled = event();
        cancelled.cancel("Neige", Plans.NOW);
        assertThatThrownBy(() -> topic.pickFor(cancelled, Plans.NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsSetAsideSaysWhyAndCanBeReopened() {
        topic.setAside(" Traité l’an dernier. ", Plans.NOW);
        assertThat(topic.state()).isEqualTo(TopicState.SET_ASIDE);
        assertThat(topic.asideReason()).isEqualTo("Traité l’an dernier.");
        assertThatThrownBy(() -> topic.describe("Autre", "Autre", Set.of())).isInstanceOf(ProblemException.class);
        topic.reopen();
        assertThat(topic.state()).isEqualTo(TopicState.PROPOSED);
        assertThat(topic.asideReason()).isNull();
    }

    @Test
    void duplicatesAreMergedIntoOneThatIsOpen() {
        var other = topic("Cantines et haies");
        topic.mergeInto(other, Plans.NOW);
        assertThat(topic.state()).isEqualTo(TopicState.MERGED);
        assertThat(topic.mergedInto()).isEqualTo(other);
        assertThatThrownBy(() -> other.mergeInto(topic, Plans.NOW)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> other.mergeInto(other, Plans.NOW)).isInstanceOf(ProblemException.class);
    }

    private Topic topic(String title) {
        return new Topic(" " + title + " ", "Parce que.", Set.of(), nadia, Plans.NOW);
    }

    private Event event() {
        return new Event(Plans.webinar().plan(), nadia, Plans.NOW);
    }
}
