package fr.reseauclimat.minutes.section;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<Section, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.of("earlier-texts", "minutes", Period.ofDays(30), Since.WRITING, this::eraseTextsBefore));
    }

    /** Locked until the end of the transaction: of those who save at once, one after the other sees what the one before kept. */
    Optional<Section> lock(UUID eventId, UUID id) {
        return find("id = ?1 and whole.event.id = ?2", id, eventId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * @param typed    what was sent, or null where it is the text itself
     * @param memberId who wrote it, or null for an account without a profile
     */
    void keepText(Section section, String typed, UUID memberId, UUID writer, Instant now) {
        getEntityManager().flush();
        getEntityManager().createNativeQuery("""
                insert into minutes_texts (section_id, revision, body, typed, written_at, written_by, writer)
                values (:section, :revision, :body, :typed, :now, :member, :writer)""")
                .setParameter("section", section.id()).setParameter("revision", section.revision())
                .setParameter("body", section.body()).setParameter("typed", typed).setParameter("now", now)
                .setParameter("member", memberId).setParameter("writer", writer).executeUpdate();
    }

    /** @return nothing for one that was erased, or never was */
    @SuppressWarnings("unchecked")
    Optional<String> text(UUID sectionId, int revision) {
        return getEntityManager().createNativeQuery(
                "select body from minutes_texts where section_id = :section and revision = :revision", String.class)
                .setParameter("section", sectionId).setParameter("revision", revision).getResultStream().findFirst();
    }

    /** @return what was sent last from this page after that revision, before anything was put together with it */
    @SuppressWarnings("unchecked")
    Optional<String> sentBy(UUID writer, UUID sectionId, int after) {
        return getEntityManager().createNativeQuery("""
                select coalesce(typed, body) from minutes_texts
                where section_id = :section and revision > :after and writer = :writer order by revision desc limit 1""", String.class)
                .setParameter("section", sectionId).setParameter("after", after).setParameter("writer", writer)
                .getResultStream().findFirst();
    }

    /** @return how many texts were erased that others followed */
    int eraseTextsBefore(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from minutes_texts t using minutes_sections s
                where s.id = t.section_id and t.revision < s.revision and t.written_at < :before""")
                .setParameter("before", moment).executeUpdate();
    }
}
