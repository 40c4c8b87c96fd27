package fr.reseauclimat.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Subjects that members of the demo propose, and who backs them. */
final class DemoTopics {

    /** The same in every demo, so that a link to a topic can be written down. */
    private static final String IDS = "0199a000-0000-7000-9000-0000000000";

    /**
     * @param state PROPOSED, PICKED or SET_ASIDE
     * @param event pattern of the title of the event that picked it, or null
     * @param aside why it was set aside, or null
     */
    record DemoTopic(
            String title, String reason, List<String> themes, int daysAgo, int backers, String state, String event, String aside) {
    }

    private final Random random = new Random(1_850);
    private final DemoRepository repository;
    private final List<DemoMember> members;
    private final Instant now;

    DemoTopics(DemoRepository repository, List<DemoMember> members, Instant now) {
        this.repository = repository;
        this.members = members;
        this.now = now;
    }

    void insert(List<DemoTopic> topics) {
        for (var index = 0; index < topics.size(); index++) {
            insert(topics.get(index), UUID.fromString(IDS + "%02d".formatted(index + 1)), index);
        }
    }

    private void insert(DemoTopic topic, UUID id, int index) {
        var proposed = now.minus(topic.daysAgo(), ChronoUnit.DAYS);
        var people = new ArrayList<>(members.stream().filter(member -> !member.hasAccount()).toList());
        Collections.shuffle(people, random);
        // the agent of the demo accounts has proposed one herself
        var proposer = index == 2 ? members.get(3) : people.removeFirst();
        repository.batch("""
                insert into topics (id, title, reason, standing, proposed_by, proposed_at, event_id, aside_reason, decided_at)
                values (?, ?, ?, ?, ?, ?, (select id from events where title like ? limit 1), ?, ?)""", rows -> {
            var aside = topic.aside() != null;
            rows.add(id, topic.title(), topic.reason(), aside ? "SET_ASIDE" : "OPEN", proposer.id(), proposed, topic.event(),
                    topic.aside(), topic.state().equals("PROPOSED") ? null : proposed.plus(20, ChronoUnit.DAYS));
        });
        repository.batch("insert into topic_themes (topic_id, theme_id) select ?, id from themes where slug = ?",
                rows -> topic.themes().forEach(theme -> rows.add(id, theme)));
        repository.batch("insert into topic_backings (topic_id, member_id, backed_at) values (?, ?, ?) on conflict do nothing", rows -> {
            rows.add(id, proposer.id(), proposed);
            people.subList(0, topic.backers() - 1).forEach(member ->
                    rows.add(id, member.id(), proposed.plus(random.nextInt(topic.daysAgo() * 24), ChronoUnit.HOURS)));
        });
    }
}
