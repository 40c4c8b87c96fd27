package fr.reseauclimat.topic.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.topic.Topic;
import fr.reseauclimat.topic.TopicState;

/** Who may do what to a topic: everybody backs, the proposer changes, staff decide, whoever runs an event picks. */
public final class TopicPolicy {

    /**
     * Who somebody is to topics.
     *
     * @param memberId of the profile, or null
     * @param runsEvent whether this person runs an event for which a topic could be picked
     */
    record Actor(UUID memberId, boolean staff, boolean runsEvent) {

        boolean proposed(TopicSummary topic) {
            return topic.proposedBy().id().equals(memberId);
        }
    }

    private TopicPolicy() {
    }

    static List<TopicAction> allowedActions(TopicSummary topic, Actor actor) {
        var allowed = new ArrayList<TopicAction>();
        if (actor.memberId() != null && topic.backedByMe()) {
            allowed.add(TopicAction.WITHDRAW_BACKING);
        } else if (actor.memberId() != null && topic.state() == TopicState.PROPOSED) {
            allowed.add(TopicAction.BACK);
        }
        if (topic.state() == TopicState.PROPOSED) {
            if (actor.proposed(topic) || actor.staff()) {
                allowed.add(TopicAction.EDIT);
                allowed.add(TopicAction.DELETE);
            }
            if (actor.runsEvent() || actor.staff()) {
                allowed.add(TopicAction.PICK);
            }
            if (actor.staff()) {
                allowed.add(TopicAction.SET_ASIDE);
                allowed.add(TopicAction.MERGE);
            }
        }
        if (topic.state() == TopicState.PICKED && topic.event() != null && (actor.staff() || actor.runsEvent())) {
            allowed.add(TopicAction.RELEASE);
        }
        if (topic.state() == TopicState.SET_ASIDE && actor.staff()) {
            allowed.add(TopicAction.REOPEN);
        }
        return allowed;
    }

    /** @throws ProblemException 403 for anybody but the proposer and staff */
    public static void requireAuthor(Topic topic, Actor actor) {
        if (!actor.staff() && !topic.proposedBy().id().equals(actor.memberId())) {
            throw ProblemException.forbidden("Seule la personne qui a proposé ce sujet peut le changer.");
        }
    }
}
