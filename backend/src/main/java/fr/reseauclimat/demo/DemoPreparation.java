package fr.reseauclimat.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.time.NetworkTime;

/** How some events of the demo are being designed: briefs, checklists, exchanges, earlier versions, and a template. */
final class DemoPreparation {

    private static final int ADEME = 0;
    private static final int FACILITATOR = 1;
    private static final int AGENT = 3;

    private static final String EVENT = "(select id from events where title like ? and not template limit 1)";

    private record Task(String label, int owner, int days, boolean done) {
    }

    private record Message(int author, int hoursAgo, String text) {
    }

    private final DemoRepository repository;
    private final List<DemoMember> members;
    private final Instant now;

    DemoPreparation(DemoRepository repository, List<DemoMember> members, Instant now) {
        this.repository = repository;
        this.members = members;
        this.now = now;
    }

    void insert() {
        brief("Mobilité du quotidien%", "Élus et agents des communes de moins de 5 000 habitants, et celles et ceux qui n’ont pas de voiture.",
                "Un contact à rappeler, un ordre de grandeur des coûts, et une décision à proposer en conseil.",
                "Voir une ligne qui marche, et ce qu’elle coûte", "FIELD_VISIT", "Comparer sa situation à celle des autres", "WORLD_CAFE",
                "Repartir avec trois contacts", "SPEED_DATING");
        brief("Vélo-cargo%", "Petites communes et associations qui hésitent à acheter.", "Un règlement de prêt à adapter dès le lendemain.",
                "Essayer avant de décider", "FIELD_VISIT", "Écrire ensemble un règlement de prêt", "ROTATING_WORKSHOPS",
                "Savoir qui prête déjà", "SPEED_DATING");
        tasks("Mobilité du quotidien%", List.of(
                new Task("Repérer la visite de la navette avec le service transports", AGENT, -12, true),
                new Task("Confirmer Claire Vernaud", FACILITATOR, -8, true),
                new Task("Vérifier l’accès de plain-pied à L’Hexagone", AGENT, -1, false),
                new Task("Commander le repas, avec les besoins alimentaires", FACILITATOR, 3, false),
                new Task("Composer les tables et imprimer l’émargement", FACILITATOR, 5, false),
                new Task("Prévoir deux vélos pour l’atelier solidaire", AGENT, 6, false)));
        messages("Mobilité du quotidien%", List.of(
                new Message(FACILITATOR, 76, "La navette part toutes les heures : on peut faire deux groupes sans allonger la matinée."),
                new Message(AGENT, 52, "Le service transports est d’accord pour nous ouvrir le dépôt. Il faut compter dix minutes à pied depuis le parvis."),
                new Message(ADEME, 27, "Très bien. Gardez dix minutes à la fin pour les aides de l’année prochaine ? Je viens avec une page, pas un diaporama.")));
        versions("Mobilité du quotidien%");
        template("Mobilité du quotidien%", "Journée type : visite, world café, engagements");
    }

    /** @param goals a text and the technique that serves it, by turns */
    private void brief(String event, String audience, String takeaways, String... goals) {
        var id = UUID.randomUUID();
        repository.batch("insert into event_briefs (id, event_id, audience, takeaways) values (?, " + EVENT + ", ?, ?)",
                rows -> rows.add(id, event, audience, takeaways));
        repository.batch("insert into event_brief_goals (brief_id, position, text, technique) values (?, ?, ?, ?)", rows -> {
            for (var index = 0; index < goals.length; index += 2) {
                rows.add(id, index / 2, goals[index], goals[index + 1]);
            }
        });
    }

    /** Their people were told of those that are due. */
    private void tasks(String event, List<Task> tasks) {
        repository.batch("insert into checklist_items (id, event_id, label, owner_id, due_on, added_at, done_at, done_by, told_for) values (?, " + EVENT
                + ", ?, ?, ?, ?, ?, ?, ?)", rows -> {
            for (var task : tasks) {
                var due = LocalDate.ofInstant(now, NetworkTime.PARIS).plusDays(task.days());
                var owner = members.get(task.owner()).id();
                rows.add(UUID.randomUUID(), event, task.label(), owner, due, now.minus(20, ChronoUnit.DAYS),
                        task.done() ? now.plus(task.days() - 1L, ChronoUnit.DAYS) : null, task.done() ? owner : null, due);
            }
        });
    }

    /** Everybody was told of them already: a demo begins without a heap of mail. */
    private void messages(String event, List<Message> messages) {
        repository.batch("insert into event_comments (id, event_id, author_id, text, posted_at) values (?, " + EVENT + ", ?, ?, ?)",
                rows -> messages.forEach(message -> rows.add(UUID.randomUUID(), event, members.get(message.author()).id(), message.text(),
                        now.minus(message.hoursAgo(), ChronoUnit.HOURS))));
    }

    /** The day as it was first thought of, with another title and fewer places, and as it is. */
    private void versions(String event) {
        var insert = """
                insert into event_versions (event_id, number, changed_at, changed_by, plan)
                select e.id, ?, ?, ?, jsonb_strip_nulls(jsonb_build_object('kind', e.kind, 'visibility', e.visibility,
                    'title', coalesce(?, e.title), 'summary', e.summary, 'description', e.description, 'startsAt', e.starts_at,
                    'endsAt', e.ends_at, 'online', e.online, 'placeName', e.place_name, 'address', e.address,
                    'territory', (select jsonb_build_object('id', t.id, 'name', t.name) from territories t where t.id = e.territory_id),
                    'capacity', coalesce(cast(? as integer), e.capacity),
                    'themes', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name_fr) order by h.position), '[]')
                               from event_themes et join themes h on h.id = et.theme_id where et.event_id = e.id),
                    'segments', (select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'startsAt', s.starts_at,
                                     'endsAt', s.ends_at, 'room', s.room, 'capacity', s.capacity, 'parallelGroup', s.parallel_group,
                                     'speakers', s.speakers) order by s.position)
                                 from event_segments s where s.event_id = e.id and (s.position < ? or s.kind = 'PLENARY'))))
                from events e where e.title like ? and not e.template""";
        repository.batch(insert, rows -> {
            rows.add(1, now.minus(30, ChronoUnit.DAYS), members.get(FACILITATOR).id(), "Mobilité en zone peu dense", 40, 5, event);
            rows.add(2, now.minus(9, ChronoUnit.DAYS), members.get(AGENT).id(), null, null, 99, event);
        });
    }

    private void template(String event, String title) {
        var id = UUID.randomUUID();
        repository.batch("""
                insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online, place_name,
                                    territory_id, department_code, capacity, created_by, created_at, changed_at, template)
                select ?, kind, 'DRAFT', visibility, ?, 'Une matinée sur le terrain, une après-midi à plusieurs : la forme qui fait revenir.',
                       description, starts_at, ends_at, false, 'À choisir', territory_id, department_code, capacity, created_by, created_at,
                       created_at, true
                from events where title like ? and not template""", rows -> rows.add(id, title, event));
        repository.batch("insert into event_facilitators (event_id, member_id) values (?, ?)",
                rows -> rows.add(id, members.get(FACILITATOR).id()));
        repository.batch("""
                insert into event_segments (id, event_id, position, kind, title, starts_at, ends_at, room, capacity, parallel_group)
                select gen_random_uuid(), ?, position, kind, title, starts_at, ends_at, null, capacity, parallel_group
                from event_segments where event_id =\s""" + EVENT, rows -> rows.add(id, event));
    }
}
