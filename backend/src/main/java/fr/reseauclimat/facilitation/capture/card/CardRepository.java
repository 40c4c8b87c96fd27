package fr.reseauclimat.facilitation.capture.card;

import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class CardRepository implements PanacheRepositoryBase<Card, UUID>, Retained {

    private static final String ACTIVITY =
            "spot_id, count(*) filter (where not withdrawn) cards, count(distinct device_id) phones, max(received_at) latest";

    /** The order of a group. */
    public static final Comparator<Card> ON_WALL = Comparator.comparing(Card::position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Card::id);

    /** What happened at one place. @param latest when something arrived last */
    public record Activity(int cards, int phones, Instant latest) {

        public static final Activity NONE = new Activity(0, 0, null);
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.ofEvents("card-authors", "capture", Period.ofDays(30), this::forgetPeople),
                RetentionRule.ofEvents("cards", "capture", Period.ofYears(2), this::eraseBefore));
    }

    long ofCapture(UUID captureId) {
        return count("captureId", captureId);
    }

    public Optional<Card> find(UUID captureId, UUID id) {
        return find("id = ?1 and captureId = ?2", id, captureId).firstResultOptional();
    }

    /** What a table sees of itself, in the order in which it was written. */
    public List<CardRow> shownAt(UUID spotId) {
        return find("spot.id = ?1 and withdrawn = false and hidden = false order by writtenAt, id", spotId)
                .project(CardRow.class).list();
    }

    /**
     * All that was not taken back, also what is hidden, in the order in which it was written. Where the card that speaks for
     * others was taken back, they speak for themselves again.
     */
    public List<CardRow> of(UUID captureId) {
        var rows = find("captureId = ?1 and withdrawn = false order by writtenAt, id", captureId).project(CardRow.class).list();
        var there = rows.stream().map(CardRow::id).collect(Collectors.toSet());
        return rows.stream().map(row -> row.mergedInto() == null || there.contains(row.mergedInto()) ? row : row.byItself()).toList();
    }

    /** To change them; also those that were taken back. */
    public List<Card> all(UUID captureId) {
        return list("captureId", captureId);
    }

    /** Also those that are merged or were taken back. */
    public List<Card> inGroup(UUID groupId) {
        return list("groupId", groupId);
    }

    /** @return how many cards of events that ended before no longer say who wrote them, and on which phone */
    public int forgetPeople(Instant endedBefore) {
        return getEntityManager().createNativeQuery("""
                update capture_cards c set author = null, device_id = null from event_dates e
                where e.id = c.event_id and e.ends_at < ?1 and (c.author is not null or c.device_id is not null)""")
                .setParameter(1, endedBefore).executeUpdate();
    }

    /** @return how many cards of events that ended before were erased, with their photos, groups and dots */
    public int eraseBefore(Instant endedBefore) {
        var erased = getEntityManager().createNativeQuery("""
                delete from capture_cards c using event_dates e where e.id = c.event_id and e.ends_at < ?1""")
                .setParameter(1, endedBefore).executeUpdate();
        getEntityManager().createNativeQuery("""
                delete from capture_groups g using event_segments s, event_dates e
                where s.id = g.segment_id and e.id = s.event_id and e.ends_at < ?1""").setParameter(1, endedBefore).executeUpdate();
        return erased;
    }

    public Map<UUID, Activity> activity(UUID captureId) {
        var found = new HashMap<UUID, Activity>();
        Listing.select(ACTIVITY).from("capture_cards").where("capture_id = ?", captureId).grouped("spot_id").all(getEntityManager(),
                row -> found.put(row.id("spot_id"), new Activity(row.number("cards"), row.number("phones"), row.moment("latest"))));
        return found;
    }
}
