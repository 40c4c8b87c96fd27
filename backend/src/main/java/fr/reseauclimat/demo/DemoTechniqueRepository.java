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
    /** Of two demo accounts that stand in the circle, as many as possible have a place there. */
    private static final String SUPERVISION = """
            select s.id from event_segments s join events e on e.id = s.event_id
            where s.kind = 'PEER_SUPERVISION' and not e.template and e.published_at is not null and e.visibility <> 'INVITED'
              and e.state <> 'CANCELLED'
            order by (select count(*) from registrations r join members m on m.id = r.member_id
                      where r.event_id = e.id and r.state = 'REGISTERED' and m.last_name in ('Bresse', 'Charolles')) desc,
                     e.starts_at desc, s.id
            limit 1""";
    private static final String MEETING = """
            select s.id from event_segments s join events e on e.id = s.event_id
            where s.kind = 'SPEED_DATING' and e.title like 'Mobilité du quotidien%' and not e.template limit 1""";

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
        repository.batch("insert into part_scripts (id, segment_id, changed_at) select ?, id, now() from event_segments where id in ("
                + MEETING + ")", rows -> rows.add(script));
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
                from event_segments where id in (""" + SUPERVISION + ")", rows -> rows.add(CIRCLE));
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
