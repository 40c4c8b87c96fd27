package fr.reseauclimat.topic.view;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads topics as they are shown: with their votes, and with their event where the reader may see that. */
@ApplicationScoped
class TopicListRepository {

    private static final Map<String, String> SORTS = Map.of("backing", "backing", "proposedAt", "t.proposed_at", "title", "search_key(t.title)");

    private static final String COLUMNS = MemberRef.COLUMNS + """
            , t.id, t.version, t.title, t.reason, t.standing, t.event_id, t.proposed_at, t.aside_reason,
            v.votes + t.former_backers backing, v.mine backed_by_me,
            e.id shown_event_id, e.title event_title, e.starts_at, x.id into_id, x.title into_title, %s themes"""
            .formatted(ThemeRef.column("topic_themes", "topic_id = t.id"));

    /** The event is told of where the reader may see it. */
    private static final String FROM = """
            topics t
            join people p on p.id = t.proposed_by
            left join topics x on x.id = t.merged_into
            left join event_dates e on e.id = t.event_id and (%s)
            cross join lateral (select count(*) votes, coalesce(bool_or(b.member_id = ?), false) mine
                                from topic_backings b where b.topic_id = t.id) v""";

    @Inject
    Session session;

    Page<TopicRow> list(TopicFilter filter, Viewer reader, PageQuery page) {
        return listing(reader).where(condition(filter, reader)).page(session, page, TopicRow::of);
    }

    /** Sees what was changed in this transaction once it was flushed. */
    Optional<TopicRow> find(UUID id, Viewer reader) {
        return listing(reader).where("t.id = ?", id).one(session, TopicRow::of);
    }

    private static Listing listing(Viewer reader) {
        var rights = EventRights.visibleTo(reader);
        var values = new ArrayList<>(rights.values());
        values.add(reader.memberId());
        return Listing.select(COLUMNS).from(FROM.formatted(rights.sql()), values.toArray()).sorted(SORTS, "-backing,-proposedAt", "t.id");
    }

    private static SqlCondition condition(TopicFilter filter, Viewer reader) {
        var condition = new SqlCondition().words("t.search_text like ?", filter.q)
                .and(filter.theme.carriedBy("topic_themes", "topic_id = t.id")).is("e.id", filter.event);
        if (filter.state != null) {
            condition.and(switch (filter.state) {
                case PROPOSED -> "t.standing = 'OPEN' and t.event_id is null";
                case PICKED -> "t.standing = 'OPEN' and t.event_id is not null";
                case SET_ASIDE -> "t.standing = 'SET_ASIDE'";
                case MERGED -> "t.standing = 'MERGED'";
            });
        }
        if (filter.mine && reader.memberId() == null) {
            condition.and("false");
        } else if (filter.mine) {
            condition.and("(t.proposed_by = ? or v.mine)", reader.memberId());
        }
        return condition;
    }
}
