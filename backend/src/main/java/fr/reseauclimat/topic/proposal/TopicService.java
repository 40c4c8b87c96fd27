package fr.reseauclimat.topic.proposal;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.web.ExpectedVersion;
import fr.reseauclimat.theme.ThemeService;
import fr.reseauclimat.topic.Topic;
import fr.reseauclimat.topic.TopicRepository;
import fr.reseauclimat.topic.TopicState;
import fr.reseauclimat.topic.view.TopicAnswers;
import fr.reseauclimat.topic.view.TopicDetail;
import fr.reseauclimat.topic.view.TopicFilter;
import fr.reseauclimat.topic.view.TopicPolicy;
import fr.reseauclimat.topic.view.TopicSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What members do with topics: propose, read, change, back. */
@ApplicationScoped
@Transactional
class TopicService {

    /** So that a list of wishes stays one of choices. */
    private static final int MOST_OPEN = 10;

    @Inject
    TopicRepository topics;

    @Inject
    TopicAnswers answers;

    @Inject
    CurrentMember currentMember;

    @Inject
    ThemeService themes;

    @Inject
    Clock clock;

    Page<TopicSummary> list(TopicFilter filter, PageQuery page) {
        return answers.list(filter, page);
    }

    TopicDetail get(UUID id) {
        return answers.detail(id);
    }

    /** The proposer backs it from the first moment. */
    TopicDetail propose(TopicRequest request) {
        var member = currentMember.require();
        if (topics.countOpen(member.id()) >= MOST_OPEN) {
            throw new ProblemException(ProblemType.CONFLICT, "Vous avez déjà " + MOST_OPEN
                    + " sujets ouverts\u00a0: retirez-en un avant d’en proposer un autre.");
        }
        var carried = themes.refer(request.themeIds(), Set.of(), "themeIds");
        var topic = new Topic(request.title(), request.reason(), carried, member, clock.instant());
        topics.persistAndFlush(topic);
        topics.back(topic.id(), member.id(), clock.instant());
        return answers.detail(topic.id());
    }

    TopicDetail update(UUID id, TopicRequest request, String ifMatch) {
        var topic = find(id);
        TopicPolicy.requireAuthor(topic, answers.actor());
        ExpectedVersion.require(ifMatch, topic.version());
        topic.describe(request.title(), request.reason(), themes.refer(request.themeIds(), topic.themes(), "themeIds"));
        return answers.detail(id);
    }

    void delete(UUID id) {
        var topic = find(id);
        TopicPolicy.requireAuthor(topic, answers.actor());
        topic.requireState(TopicState.PROPOSED);
        topics.delete(topic);
    }

    TopicDetail back(UUID id) {
        var topic = find(id);
        var member = currentMember.requireId();
        topic.requireState(TopicState.PROPOSED);
        topics.back(id, member, clock.instant());
        return answers.detail(id);
    }

    TopicDetail withdraw(UUID id) {
        find(id);
        topics.withdraw(id, currentMember.requireId());
        return answers.detail(id);
    }

    private Topic find(UUID id) {
        return topics.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }
}
