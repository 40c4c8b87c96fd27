package fr.reseauclimat.catalogue;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.territory.TerritoryRef;
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

    private static final Map<String, String> SORTS =
            Map.of("publishedAt", "e.published_at", "happensAt", "e.happens_at", "title", "search_key(e.title)");

    private static final String SHOWN = TerritoryRef.COLUMNS + ", array(select " + ThemeRef.ARRAY
            + " from themes h where h.id = any (e.of_themes) order by h.position) themes";

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

    Page<CatalogueEntry> list(CatalogueFilter filter, Viewer viewer, PageQuery page) {
        return Listing.select("e.kind, e.object_id, e.title, e.summary, e.themes of_themes, e.territory_id of_territory, e.happens_at, e.published_at")
                .from("catalogue_cards e").where(condition(filter, viewer)).sorted(SORTS, "-publishedAt", "e.object_id, e.kind")
                .shown(SHOWN, "left join territories t on t.id = e.of_territory")
                .page(session, page, CatalogueRepository::entry);
    }

    private static SqlCondition condition(CatalogueFilter filter, Viewer viewer) {
        var condition = visibleTo(viewer).and("e.withdrawn_at is null").words("e.search_text like ?", filter.q).is("e.kind", filter.kind)
                .and(filter.theme.among("e.themes")).and(filter.territory.holds("e.territory_id"));
        return filter.since == null ? condition : condition.and("e.published_at > ?", filter.since);
    }

    /** The one place that decides who sees a card {@code e}. */
    private static SqlCondition visibleTo(Viewer viewer) {
        if (!viewer.signedIn()) {
            return new SqlCondition().and("e.audience = 'PUBLIC'");
        }
        if (viewer.memberId() == null) {
            return new SqlCondition().and("e.audience in ('PUBLIC', 'MEMBERS')");
        }
        return new SqlCondition().and("""
                (e.audience in ('PUBLIC', 'MEMBERS') or exists (select 1 from catalogue_readers r
                    where r.kind = e.kind and r.object_id = e.object_id and r.member_id = ?))""", viewer.memberId());
    }

    private static CatalogueEntry entry(Row row) {
        return new CatalogueEntry(row.value(CatalogueKind.class, "kind"), row.id("object_id"), row.text("title"), row.text("summary"),
                ThemeRef.of(row, "themes"), TerritoryRef.of(row), row.moment("happens_at"), row.moment("published_at"));
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
