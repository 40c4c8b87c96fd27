package fr.reseauclimat.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.paging.Slice;
import fr.reseauclimat.shared.persistence.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.shared.text.SearchText;
import fr.reseauclimat.territory.TerritoryKind;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.Axis;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cards are rows without an entity: they say what entities say. */
@ApplicationScoped
class CatalogueRepository {

    /** A card that says the same is left as it is, so that nothing that follows changes has to read it. */
    private static final String PUT = """
            insert into catalogue_cards as c (kind, object_id, title, summary, audience, themes, territory_id, happens_at, published_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (kind, object_id) do update set title = excluded.title, summary = excluded.summary, audience = excluded.audience,
                themes = excluded.themes, territory_id = excluded.territory_id, happens_at = excluded.happens_at,
                published_at = excluded.published_at, changed_at = excluded.changed_at, withdrawn_at = null
            where (c.title, c.summary, c.audience, c.themes, c.territory_id, c.happens_at, c.published_at, c.changed_at, c.withdrawn_at)
                is distinct from (excluded.title, excluded.summary, excluded.audience, excluded.themes, excluded.territory_id,
                excluded.happens_at, excluded.published_at, excluded.changed_at, null)""";

    /** What was withdrawn leaves its key, for those who had taken it over; nothing of what it said. */
    private static final String WITHDRAW = """
            update catalogue_cards set withdrawn_at = ?, title = '', summary = '', themes = '{}', territory_id = null
            where kind = ? and object_id = ? and withdrawn_at is null""";

    private static final String LIST = """
            select c.kind, c.object_id, c.title, c.summary, c.happens_at, c.published_at, c.total,
                   t.id territory_id, t.kind territory_kind, t.code territory_code, t.name territory_name,
                   array(select array[h.id::text, h.slug, h.name_fr, h.name_en, h.axis] from themes h
                         where h.id = any (c.themes) order by h.position) themes
            from (select c.*, count(*) over () total from catalogue_cards c
                  where %s
                  %s, c.object_id limit ? offset ?) c
            left join territories t on t.id = c.territory_id
            %s, c.object_id""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    void put(CatalogueCard card) {
        session.doWork(connection -> {
            try (var put = connection.prepareStatement(PUT)) {
                put.setString(1, card.key().kind().name());
                put.setObject(2, card.key().id());
                put.setString(3, card.title());
                put.setString(4, card.summary() == null ? "" : card.summary());
                put.setString(5, card.audience().name());
                put.setArray(6, connection.createArrayOf("uuid", card.themes().stream().sorted().toArray()));
                put.setString(7, card.territory());
                put.setObject(8, moment(card.happensAt()), Types.TIMESTAMP_WITH_TIMEZONE);
                put.setObject(9, moment(card.publishedAt()));
                put.setObject(10, moment(card.changedAt()));
                put.executeUpdate();
            }
        });
    }

    void withdraw(CatalogueKey key) {
        session.doWork(connection -> {
            try (var withdraw = connection.prepareStatement(WITHDRAW)) {
                withdraw.setObject(1, moment(clock.instant()));
                withdraw.setString(2, key.kind().name());
                withdraw.setObject(3, key.id());
                withdraw.executeUpdate();
            }
        });
    }

    List<UUID> idsOf(CatalogueKind kind) {
        return session.createNativeQuery("select object_id from catalogue_cards where kind = :kind and withdrawn_at is null", UUID.class)
                .setParameter("kind", kind.name()).getResultList();
    }

    /** @param orderBy an {@code order by} clause of columns of {@code c} */
    Slice<CatalogueEntry> list(CatalogueFilter filter, Viewer viewer, String orderBy, int offset, int limit) {
        var condition = condition(filter, viewer);
        return session.doReturningWork(connection -> read(connection, condition, orderBy, offset, limit));
    }

    private static SqlCondition condition(CatalogueFilter filter, Viewer viewer) {
        var condition = visibleTo(viewer).and("c.withdrawn_at is null");
        for (var word : SearchText.words(filter.q)) {
            condition.and("c.search_text like ?", "%" + word + "%");
        }
        if (filter.kind != null) {
            condition.and("c.kind = ?", filter.kind.name());
        }
        if (filter.theme != null) {
            condition.and("c.themes && array(select h.id from themes h where h.slug = ? or h.id::text = ?)", filter.theme, filter.theme);
        }
        if (filter.territory != null) {
            condition.and("exists (select 1 from territory_containments w where w.container_id = ? and w.contained_id = c.territory_id)",
                    filter.territory);
        }
        if (filter.since != null) {
            condition.and("c.published_at > ?", filter.since.atOffset(ZoneOffset.UTC));
        }
        return condition;
    }

    /** The one place that decides who sees a card {@code c}. */
    private static SqlCondition visibleTo(Viewer viewer) {
        if (!viewer.signedIn()) {
            return new SqlCondition().and("c.audience = 'PUBLIC'");
        }
        if (viewer.memberId() == null) {
            return new SqlCondition().and("c.audience in ('PUBLIC', 'MEMBERS')");
        }
        return new SqlCondition().and("""
                (c.audience in ('PUBLIC', 'MEMBERS') or exists (select 1 from catalogue_readers r
                    where r.kind = c.kind and r.object_id = c.object_id and r.member_id = ?))""", viewer.memberId());
    }

    private static Slice<CatalogueEntry> read(Connection connection, SqlCondition condition, String orderBy, int offset, int limit)
            throws SQLException {
        try (var query = connection.prepareStatement(LIST.formatted(condition.sql(), orderBy, orderBy))) {
            bind(query, condition.values(), limit, offset);
            var row = query.executeQuery();
            var items = new ArrayList<CatalogueEntry>();
            var total = 0L;
            while (row.next()) {
                items.add(entry(row));
                total = row.getLong("total");
            }
            return new Slice<>(items, total);
        }
    }

    private static void bind(PreparedStatement query, List<Object> values, int limit, int offset) throws SQLException {
        var next = 1;
        for (var value : values) {
            query.setObject(next++, value);
        }
        query.setInt(next++, limit);
        query.setInt(next, offset);
    }

    private static CatalogueEntry entry(ResultSet row) throws SQLException {
        var territory = row.getString("territory_id");
        return new CatalogueEntry(CatalogueKind.valueOf(row.getString("kind")), row.getObject("object_id", UUID.class),
                row.getString("title"), row.getString("summary"), themes(row),
                territory == null ? null : new TerritoryRef(territory, TerritoryKind.valueOf(row.getString("territory_kind")),
                        row.getString("territory_code"), row.getString("territory_name")),
                instant(row, "happens_at"), instant(row, "published_at"));
    }

    private static List<ThemeRef> themes(ResultSet row) throws SQLException {
        var themes = (Object[]) row.getArray("themes").getArray();
        return Arrays.stream(themes).map(String[].class::cast)
                .map(theme -> new ThemeRef(UUID.fromString(theme[0]), theme[1], theme[2], theme[3], Axis.valueOf(theme[4])))
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
