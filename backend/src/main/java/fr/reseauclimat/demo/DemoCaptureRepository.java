package fr.reseauclimat.demo;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the tables of a world café wrote that was held, and the codes of one to come. */
@ApplicationScoped
class DemoCaptureRepository {

    /** Six signs of those that a code is made of, from the digits of a hash. */
    private static final String CODE = "translate(upper(substr(md5(%s::text), 1, 6)), '01AE', 'XZWV')";

    private static final String COMING = """
            insert into captures (id, event_id, segment_id, state, dots, dots_hidden, voting, changed_at)
            select gen_random_uuid(), event_id, segment_id, 'PREPARED', 3, true, 'PREPARED', now() from rotations""";

    private static final String COMING_SPOTS = """
            insert into capture_spots (id, capture_id, table_id, position, name, question, code)
            select gen_random_uuid(), c.id, t.id, t.position, t.name, t.question, """ + " " + CODE.formatted("t.id") + """

            from captures c
            join rotations r on r.segment_id = c.segment_id
            join rotation_tables t on t.rotation_id = r.id""";

    private static final String HELD = """
            insert into captures (id, event_id, segment_id, state, closed_at, dots, dots_hidden, voting, voting_closed_at, changed_at)
            select ?, e.id, s.id, 'CLOSED', s.ends_at, 3, true, 'CLOSED', s.ends_at, s.ends_at
            from events e join event_segments s on s.event_id = e.id and s.kind = 'WORLD_CAFE'
            where e.title = ? and e.state = 'HELD' limit 1""";

    private static final String SPOT = """
            insert into capture_spots (id, capture_id, position, name, question, code)
            select ?, c.id, ?, ?, ?, """ + " " + CODE.formatted("?") + " from captures c where c.id = ?";

    private static final String CARD = """
            insert into capture_cards (id, event_id, capture_id, spot_id, revision, kind, photo, text, round, withdrawn,
                                       written_at, received_at, touched_at)
            select ?, c.event_id, c.id, ?, 1, ?, false, ?, ?, false, t.at, t.at, t.at
            from captures c join event_segments s on s.id = c.segment_id
            cross join lateral (select s.starts_at + ? * interval '20 minutes' + ? * interval '3 minutes' as at) t
            where c.id = ?""";

    private static final String GROUP = """
            insert into capture_groups (id, segment_id, title, position, touched_at)
            select ?, c.segment_id, ?, ?, c.closed_at from captures c where c.id = ?""";

    private static final String IN_GROUP = "update capture_cards set group_id = ?, position = ? where id = ?";

    private static final String DOT = """
            insert into capture_dots (capture_id, device_id, number, revision, card_id, received_at)
            select c.id, gen_random_uuid(), 1, 1, ?, c.closed_at from captures c where c.id = ?""";

    /** @param title of the event, which was held. @param groups of the wall, in order */
    record DemoCapture(String title, List<String> groups, List<DemoTable> tables) {
    }

    record DemoTable(String name, String question, List<DemoNote> notes) {
    }

    /** @param group its number on the wall, from 1; 0 for a note that is still to be sorted */
    record DemoNote(int round, String kind, String text, int dots, int group) {
    }

    @Inject
    DemoRepository repository;

    void insert(DemoCapture content) {
        repository.batch(COMING, DemoRepository.Rows::add);
        repository.batch(COMING_SPOTS, DemoRepository.Rows::add);
        var capture = UUID.randomUUID();
        var spots = content.tables().stream().map(table -> UUID.randomUUID()).toList();
        repository.batch(HELD, rows -> rows.add(capture, content.title()));
        repository.batch(SPOT, rows -> {
            for (var i = 0; i < spots.size(); i++) {
                var table = content.tables().get(i);
                rows.add(spots.get(i), i, table.name(), table.question(), spots.get(i).toString(), capture);
            }
        });
        var groups = content.groups().stream().map(group -> UUID.randomUUID()).toList();
        repository.batch(GROUP, rows -> {
            for (var i = 0; i < groups.size(); i++) {
                rows.add(groups.get(i), content.groups().get(i), i + 1, capture);
            }
        });
        for (var i = 0; i < spots.size(); i++) {
            insertNotes(capture, spots.get(i), content.tables().get(i).notes(), groups);
        }
    }

    private void insertNotes(UUID capture, UUID spot, List<DemoNote> notes, List<UUID> groups) {
        var cards = notes.stream().map(note -> UUID.randomUUID()).toList();
        repository.batch(CARD, rows -> {
            for (var i = 0; i < cards.size(); i++) {
                var note = notes.get(i);
                rows.add(cards.get(i), spot, note.kind(), note.text(), note.round(), note.round() - 1, i, capture);
            }
        });
        repository.batch(IN_GROUP, rows -> {
            for (var i = 0; i < cards.size(); i++) {
                if (notes.get(i).group() > 0) {
                    // what got more dots stands above
                    rows.add(groups.get(notes.get(i).group() - 1), 10_000 * (10 - notes.get(i).dots()) + i, cards.get(i));
                }
            }
        });
        repository.batch(DOT, rows -> {
            for (var i = 0; i < cards.size(); i++) {
                for (var dot = 0; dot < notes.get(i).dots(); dot++) {
                    rows.add(cards.get(i), capture);
                }
            }
        });
    }
}
