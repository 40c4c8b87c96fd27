package fr.reseauclimat.minutes.version;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Editions as rows that are written once and never changed. */
@ApplicationScoped
class VersionRepository {

    private static final Map<String, String> SORTS = Map.of("number", "v.number");

    /** @param by name of who published it, or null where that is no longer known */
    record Edition(int number, Instant publishedAt, String by, MinutesContent content) {
    }

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    /** @param by member, or null. @return its number, from 1 */
    int publish(UUID minutesId, UUID by, MinutesContent content, Collection<UUID> files, Instant now) {
        session.flush();
        var id = UUID.randomUUID();
        var number = session.createNativeQuery("""
                insert into minutes_versions (id, minutes_id, number, published_at, published_by, content)
                select :id, :minutes, coalesce(max(number), 0) + 1, :now, :by, cast(:content as jsonb)
                from minutes_versions where minutes_id = :minutes returning number""", Integer.class)
                .setParameter("id", id).setParameter("minutes", minutesId).setParameter("now", now)
                .setParameter("by", by).setParameter("content", write(content)).getSingleResult();
        for (var file : files) {
            session.createNativeMutationQuery("insert into minutes_version_media (version_id, file_id) values (:version, :file)")
                    .setParameter("version", id).setParameter("file", file).executeUpdate();
        }
        return number;
    }

    Optional<Edition> latest(UUID eventId) {
        return listing("x.event_id = ?", eventId).one(session, this::edition);
    }

    Optional<Edition> edition(UUID eventId, int number) {
        return listing("x.event_id = ? and v.number = ?", eventId, number).one(session, this::edition);
    }

    Page<VersionSummary> list(UUID eventId, PageQuery page) {
        return listing("x.event_id = ?", eventId).page(session, page,
                row -> new VersionSummary(row.number("number"), row.moment("published_at"), row.text("published_by")));
    }

    private static Listing listing(String condition, Object... values) {
        return Listing.select("v.number, v.published_at, p.first_name || ' ' || p.last_name published_by, v.content")
                .from("minutes_versions v join minutes x on x.id = v.minutes_id left join people p on p.id = v.published_by")
                .where(condition, values).sorted(SORTS, "-number", "v.number");
    }

    long count(UUID eventId) {
        return session.createNativeQuery("""
                select count(*) from minutes_versions v join minutes x on x.id = v.minutes_id where x.event_id = :event""", Long.class)
                .setParameter("event", eventId).getSingleResult();
    }

    /** @return whether any edition shows the file */
    boolean shows(UUID fileId) {
        return session.createNativeQuery("select count(*) from minutes_version_media where file_id = :file", Long.class)
                .setParameter("file", fileId).getSingleResult() > 0;
    }

    void takeOut(UUID fileId) {
        session.createNativeMutationQuery("delete from minutes_version_media where file_id = :file").setParameter("file", fileId).executeUpdate();
    }

    /** @return files of all editions of this event */
    Set<UUID> files(UUID eventId) {
        return Set.copyOf(session.createNativeQuery("""
                select distinct f.file_id from minutes_version_media f join minutes_versions v on v.id = f.version_id
                join minutes x on x.id = v.minutes_id where x.event_id = :event""", UUID.class)
                .setParameter("event", eventId).getResultList());
    }

    private Edition edition(Row row) {
        return new Edition(row.number("number"), row.moment("published_at"), row.text("published_by"), read(row.text("content")));
    }

    private String write(MinutesContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MinutesContent read(String content) {
        try {
            return json.readValue(content, MinutesContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
