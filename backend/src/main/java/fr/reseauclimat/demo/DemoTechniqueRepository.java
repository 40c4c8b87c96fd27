package fr.reseauclimat.demo;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.script.DefaultScripts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A script that was adapted to its part, and a circle of peer supervision at work. */
@ApplicationScoped
class DemoTechniqueRepository {

    /** The browser's tests open it by this address. */
    private static final UUID CIRCLE = UUID.fromString("0199a000-0000-7000-9000-0000000000c1");
    private static final String DAY = "(select id from events where title like 'Mobilité du quotidien%%' and not template)";
    private static final String PART = "(select id from event_segments where kind = '%s' and event_id = " + DAY + " order by position limit 1)";

    /** @param author family name of a member of the demo */
    private record Said(String kind, String author, String title, String text) {
    }

    private static final List<Said> WORDS = List.of(
            new Said("CASE", "Charolles", "La navette que personne ne prend", """
                    Nous avons lancé une navette du mercredi vers le marché. Trois passagers en moyenne, et le budget à défendre en décembre.
                    Ma question : comment savoir s’il faut tenir encore ou arrêter, sans perdre la face ni les trois passagers ?"""),
            new Said("QUESTION", "Bresse", null, "Qui sont ces trois personnes, et que feraient-elles sans la navette ?"),
            new Said("QUESTION", "Loue", null, "Quand vous imaginez d’arrêter, qu’est-ce qui vous coûte le plus ?"),
            new Said("ADVICE", "Bresse", null,
                    "À ta place, je monterais dans la navette deux mercredis de suite, avec un carnet, avant toute décision."));

    @Inject
    DemoRepository repository;

    @Inject
    DefaultScripts scripts;

    void insert() {
        insertScript();
        insertCircle();
    }

    /** Shorter than the default: the part has less time. */
    private void insertScript() {
        var script = UUID.randomUUID();
        repository.batch("insert into part_scripts (id, segment_id, changed_at) select ?, id, now() from event_segments where id = "
                + PART.formatted(SegmentKind.SPEED_DATING), rows -> rows.add(script));
        repository.batch("""
                insert into part_script_steps (script_id, position, step_id, title, minutes, guidance, material, prompt, capture)
                select id, ?, ?, ?, ?, ?, ?, ?, ? from part_scripts where id = ?""", rows -> {
            var steps = scripts.of(SegmentKind.SPEED_DATING);
            for (var i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                rows.add(i, step.stepId(), step.title(), Math.max(3, step.minutes() / 2), step.guidance(), step.material(),
                        step.prompt(), step.capture().name(), script);
            }
        });
    }

    private void insertCircle() {
        repository.batch("""
                insert into circles (id, event_id, segment_id, name, phase, narrator_id, erase_on, made_at)
                select ?, event_id, id, 'Cercle du marché', 'ADVICE', (select id from members where last_name = 'Charolles'),
                       current_date + 120, now()
                from event_segments where id = """ + PART.formatted(SegmentKind.PEER_SUPERVISION), rows -> rows.add(CIRCLE));
        repository.batch("""
                insert into circle_members (circle_id, member_id)
                select c.id, m.id from circles c join members m on m.last_name in ('Charolles', 'Bresse', 'Loue', 'Varenne')
                where c.id = ?""", rows -> rows.add(CIRCLE));
        repository.batch("""
                insert into circle_notes (id, circle_id, kind, author_id, title, text, written_at)
                select ?, c.id, ?, m.id, ?, ?, now() - interval '1 hour' + ? * interval '1 minute'
                from circles c join members m on m.last_name = ? where c.id = ?""", rows -> {
            for (var i = 0; i < WORDS.size(); i++) {
                var said = WORDS.get(i);
                rows.add(UUID.randomUUID(), said.kind(), said.title(), said.text(), i, said.author(), CIRCLE);
            }
        });
    }
}
