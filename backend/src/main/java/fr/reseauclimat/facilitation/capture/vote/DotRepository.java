package fr.reseauclimat.facilitation.capture.vote;

import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Dots as rows: written and read at once, never kept in a session. */
@ApplicationScoped
public class DotRepository implements Retained {

    /** What does not belong to this capture gets no dot; an older word never replaces a newer one. */
    private static final String PLACE = """
            insert into capture_dots (capture_id, device_id, number, revision, card_id, group_id, received_at)
            select c.id, :device, :number, :revision, cast(:card as uuid), cast(:group as uuid), :now
            from captures c
            where c.id = :capture
              and (cast(:card as uuid) is null
                   or exists (select 1 from capture_cards k where k.id = cast(:card as uuid) and k.capture_id = c.id))
              and (cast(:group as uuid) is null
                   or exists (select 1 from capture_groups g where g.id = cast(:group as uuid) and g.segment_id = c.segment_id
                              and not g.deleted))
            on conflict (capture_id, device_id, number) do update
            set revision = excluded.revision, card_id = excluded.card_id, group_id = excluded.group_id,
                received_at = excluded.received_at
            where capture_dots.revision < excluded.revision""";

    private static final String HELD = """
            select revision from capture_dots where capture_id = :capture and device_id = :device and number = :number""";

    /** On the card that speaks for the one that was meant, and free again where a group was deleted. */
    private static final String OF_DEVICE = """
            capture_dots d
            left join capture_cards k on k.id = d.card_id
            left join capture_cards kept on kept.id = k.merged_into and not kept.withdrawn
            left join capture_groups g on g.id = d.group_id and not g.deleted""";

    /** A phone that gave dots to several cards that are one now counts there with the most that it gave to one of them. */
    private static final String COUNT = """
            (select target, device_id, max(given) most
                  from (select coalesce(kept.id, d.card_id, g.id) target, d.card_id, d.device_id, count(*) given
                        from capture_dots d
                        join captures c on c.id = d.capture_id
                        left join capture_cards k on k.id = d.card_id
                        left join capture_cards kept on kept.id = k.merged_into and not kept.withdrawn
                        left join capture_groups g on g.id = d.group_id and not g.deleted
                        where d.capture_id = ? and d.number <= c.dots
                        group by 1, 2, 3) one
                  where target is not null
                  group by 1, 2) phone""";

    private static final String KNOWN = "select exists (select 1 from capture_dots where capture_id = :capture and device_id = :device)";

    private static final String PHONES = """
            select count(distinct d.device_id) from capture_dots d join captures c on c.id = d.capture_id
            where d.capture_id = :capture and d.number <= c.dots and (d.card_id is not null or d.group_id is not null)""";

    private static final String MARK = """
            select count(*) || '-' || coalesce(extract(epoch from max(at)), 0)
            from (select touched_at at from capture_cards where capture_id = :capture
                  union all
                  select received_at from capture_dots where capture_id = :capture
                  union all
                  select g.touched_at from capture_groups g join captures c on c.segment_id = g.segment_id where c.id = :capture) t""";

    /** What belongs together on the wall. */
    public record Group(UUID id, String title) {
    }

    @Inject
    EntityManager entities;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("dot-phones", "capture", Period.ofDays(30), this::forgetPhones));
    }

    void place(UUID capture, UUID device, DotState dot, Instant now) {
        entities.createNativeQuery(PLACE).setParameter("capture", capture).setParameter("device", device)
                .setParameter("number", dot.number()).setParameter("revision", dot.revision())
                .setParameter("card", text(dot.cardId())).setParameter("group", text(dot.groupId()))
                .setParameter("now", now).executeUpdate();
    }

    /** @return the latest word of this phone about one of its dots, 0 where there is none */
    int revisionOf(UUID capture, UUID device, int number) {
        return entities.createNativeQuery(HELD, Integer.class).setParameter("capture", capture)
                .setParameter("device", device).setParameter("number", number).getResultList().stream()
                .mapToInt(Integer.class::cast).findFirst().orElse(0);
    }

    public List<GivenDot> of(UUID capture, UUID device) {
        return Listing.select("d.number, d.revision, coalesce(kept.id, d.card_id) card_id, g.id group_id").from(OF_DEVICE)
                .where("d.capture_id = ? and d.device_id = ?", capture, device).ordered("d.number")
                .all(entities, row -> new GivenDot(row.number("number"), row.number("revision"), row.id("card_id"), row.id("group_id")));
    }

    /** @return how many dots lie on each card and group that has any */
    public Map<UUID, Integer> count(UUID capture) {
        var counts = new HashMap<UUID, Integer>();
        Listing.select("target, sum(most) dots").from(COUNT, capture).grouped("target")
                .all(entities, row -> counts.put(row.id("target"), row.number("dots")));
        return counts;
    }

    boolean isKnown(UUID capture, UUID device) {
        return (boolean) entities.createNativeQuery(KNOWN, Boolean.class).setParameter("capture", capture)
                .setParameter("device", device).getSingleResult();
    }

    /** @return how many phones have a dot that lies on something */
    public int phones(UUID capture) {
        return ((Long) entities.createNativeQuery(PHONES, Long.class).setParameter("capture", capture).getSingleResult()).intValue();
    }

    /** @return the groups of a part, in the order of the wall */
    public List<Group> groups(UUID segment) {
        return Listing.select("id, title").from("capture_groups").where("segment_id = ? and not deleted", segment).ordered("position, id")
                .all(entities, row -> new Group(row.id("id"), row.text("title")));
    }

    /** @return another text whenever a card, a group or a dot changed */
    public String mark(UUID capture) {
        return (String) entities.createNativeQuery(MARK, String.class).setParameter("capture", capture).getSingleResult();
    }

    /** The dots stay, and which of them one phone gave; which phone that was is gone. @return how many of events that ended before */
    public int forgetPhones(Instant endedBefore) {
        return entities.createNativeQuery("""
                update capture_dots d set device_id = cast(md5(d.device_id || s.salt) as uuid), forgotten = true
                from captures c, event_dates e, (select cast(gen_random_uuid() as text) salt offset 0) s
                where c.id = d.capture_id and e.id = c.event_id and e.ends_at < :before and not d.forgotten""")
                .setParameter("before", endedBefore).executeUpdate();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
