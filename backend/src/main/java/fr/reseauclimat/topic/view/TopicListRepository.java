package fr.reseauclimat.topic.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.event.visibility.EventReader;
import fr.reseauclimat.event.visibility.EventRights;
import fr.reseauclimat.shared.paging.Slice;
import fr.reseauclimat.shared.persistence.SqlCondition;
import fr.reseauclimat.shared.text.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads topics as they are shown: with their votes, and with their event where the reader may see that. */
@ApplicationScoped
class TopicListRepository {

    /** What may be sorted by: name in the contract → column. */
    static final Map<String, String> SORTS = Map.of("backing", "backing", "proposedAt", "t.proposed_at", "title", "search_key(t.title)");

    private static final String ROWS = """
            select t.id, t.version, t.title, t.reason, t.standing, t.event_id, t.proposed_at, t.aside_reason,
                   v.votes + t.former_backers backing, v.mine backed_by_me,
                   m.id member_id, m.first_name, m.last_name, o.name organisation_name,
                   e.id shown_event_id, e.title event_title, e.starts_at, x.id into_id, x.title into_title,
                   array(select array[h.id::text, h.slug, h.name_fr, h.name_en, h.axis] from topic_themes th
                         join themes h on h.id = th.theme_id where th.topic_id = t.id order by h.position) themes,
                   count(*) over () total
            from topics t
            join members m on m.id = t.proposed_by
            left join organisations o on o.id = m.organisation_id
            left join topics x on x.id = t.merged_into
            left join events e on e.id = t.event_id and (%s)
            cross join lateral (select count(*) votes, coalesce(bool_or(b.member_id = ?), false) mine
                                from topic_backings b where b.topic_id = t.id) v
            where %s
            %s limit ? offset ?""";

    @Inject
    Session session;

    /** @param orderBy an {@code order by} clause made of {@link #SORTS} */
    Slice<TopicRow> list(TopicFilter filter, EventReader reader, String orderBy, int offset, int limit) {
        var condition = condition(filter, reader);
        return session.doReturningWork(connection -> read(connection, condition, reader, orderBy + ", t.id", offset, limit));
    }

    /** Sees what was changed in this transaction once it was flushed. */
    Optional<TopicRow> find(UUID id, EventReader reader) {
        var condition = new SqlCondition().and("t.id = ?", id);
        return session.doReturningWork(connection -> read(connection, condition, reader, "", 0, 1).items().stream().findFirst());
    }

    private static SqlCondition condition(TopicFilter filter, EventReader reader) {
        var condition = new SqlCondition();
        for (var word : SearchText.words(filter.q)) {
            condition.and("t.search_text like ?", "%" + word + "%");
        }
        if (filter.state != null) {
            condition.and(switch (filter.state) {
                case PROPOSED -> "t.standing = 'OPEN' and t.event_id is null";
                case PICKED -> "t.standing = 'OPEN' and t.event_id is not null";
                case SET_ASIDE -> "t.standing = 'SET_ASIDE'";
                case MERGED -> "t.standing = 'MERGED'";
            });
        }
        if (filter.theme != null) {
            condition.and("exists (select 1 from topic_themes f join themes h on h.id = f.theme_id "
                    + "where f.topic_id = t.id and h.slug = ?)", filter.theme);
        }
        if (filter.event != null) {
            condition.and("e.id = ?", filter.event);
        }
        if (filter.mine && reader.memberId() == null) {
            condition.and("false");
        } else if (filter.mine) {
            condition.and("(t.proposed_by = ? or v.mine)", reader.memberId());
        }
        return condition;
    }

    private static Slice<TopicRow> read(Connection connection, SqlCondition condition, EventReader reader, String orderBy,
            int offset, int limit) throws SQLException {
        var rights = EventRights.visibleTo(reader);
        try (var query = connection.prepareStatement(ROWS.formatted(rights.sql(), condition.sql(), orderBy))) {
            var next = bind(query, 1, rights.values());
            query.setObject(next, reader.memberId(), Types.OTHER);
            next = bind(query, next + 1, condition.values());
            query.setInt(next, limit);
            query.setInt(next + 1, offset);
            try (var row = query.executeQuery()) {
                var items = new ArrayList<TopicRow>();
                var total = 0L;
                while (row.next()) {
                    items.add(TopicRow.of(row));
                    total = row.getLong("total");
                }
                return new Slice<>(items, total);
            }
        }
    }

    /** @return number of the next parameter */
    private static int bind(PreparedStatement query, int first, List<Object> values) throws SQLException {
        var next = first;
        for (var value : values) {
            query.setObject(next++, value);
        }
        return next;
    }
}
