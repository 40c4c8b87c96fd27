package fr.reseauclimat.minutes.version;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Editions as rows that are written once and never changed. */
@ApplicationScoped
class VersionRepository {

    private static final String EDITIONS = """
            select v.number, v.published_at, m.first_name || ' ' || m.last_name, v.content::text
            from minutes_versions v join minutes x on x.id = v.minutes_id left join members m on m.id = v.published_by
            where x.event_id = :event""";

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
        return session.createNativeQuery(EDITIONS + " order by v.number desc limit 1", Object[].class)
                .setParameter("event", eventId).uniqueResultOptional().map(this::edition);
    }

    Optional<Edition> edition(UUID eventId, int number) {
        return session.createNativeQuery(EDITIONS + " and v.number = :number", Object[].class)
                .setParameter("event", eventId).setParameter("number", number).uniqueResultOptional().map(this::edition);
    }

    List<VersionSummary> list(UUID eventId, int offset, int limit) {
        return session.createNativeQuery("""
                select v.number, v.published_at, m.first_name || ' ' || m.last_name
                from minutes_versions v join minutes x on x.id = v.minutes_id left join members m on m.id = v.published_by
                where x.event_id = :event order by v.number desc offset :offset limit :limit""", Object[].class)
                .setParameter("event", eventId).setParameter("offset", offset).setParameter("limit", limit).getResultStream()
                .map(row -> new VersionSummary((Integer) row[0], (Instant) row[1], (String) row[2])).toList();
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

    private Edition edition(Object[] row) {
        return new Edition((Integer) row[0], (Instant) row[1], (String) row[2], read((String) row[3]));
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
