package fr.reseauclimat.topic.view;

import java.util.UUID;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.Viewers;
import fr.reseauclimat.topic.TopicRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever asked what topics look like to them. */
@ApplicationScoped
public class TopicAnswers {

    @Inject
    TopicRepository topics;

    @Inject
    TopicListRepository rows;

    @Inject
    Viewers viewers;

    public Page<TopicSummary> list(TopicFilter filter, PageQuery page) {
        return rows.list(filter, viewers.current(), page).map(TopicRow::topic);
    }

    /** @throws ProblemException 404 for an unknown one */
    public TopicDetail detail(UUID id) {
        topics.flush();
        var row = rows.find(id, viewers.current()).orElseThrow(ProblemException::notFound);
        return TopicDetail.of(row.topic(), TopicPolicy.allowedActions(row.topic(), actor()), row.version());
    }

    public TopicPolicy.Actor actor() {
        var reader = viewers.current();
        var runs = reader.memberId() != null && topics.runsOpenEvent(reader.memberId());
        return new TopicPolicy.Actor(reader.memberId(), reader.staff(), runs);
    }
}
