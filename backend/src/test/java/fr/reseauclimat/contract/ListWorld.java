package fr.reseauclimat.contract;

import java.util.UUID;

import fr.reseauclimat.event.EventFixtures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Three of whatever a list can hold, written straight into the tables: of an event that claire runs, and of claire herself. */
@ApplicationScoped
class ListWorld {

    static final String TITLE = "Rencontre des listes";
    static final UUID EVENT = UUID.fromString("11570000-0000-4000-8000-000000000001");
    static final UUID VISIT = UUID.fromString("11570000-0000-4000-8000-000000000002");

    private static final String ROWS = """
            insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online, online_url,
                                published_at, created_by, created_at, changed_at)
            select :event, 'MEETING_DAY', 'PUBLISHED', 'PUBLIC', :title, 'Trois de chaque', 'Trois de chaque', now() + interval '2 days',
                   now() + interval '3 days', true, 'https://example.org/direct', now(), :me, now(), now();
            insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online, published_at,
                                created_by, created_at, changed_at)
            select gen_random_uuid(), kind, state, visibility, title, summary, description, starts_at - n * interval '40 days',
                   ends_at - n * interval '40 days', online, published_at, created_by, created_at, changed_at
            from events, generate_series(1, 3) n where id = :event;
            insert into event_facilitators (event_id, member_id) values (:event, :me);
            insert into event_segments (id, event_id, position, kind, title, starts_at, ends_at)
            select :visit, id, 0, 'FIELD_VISIT', 'Visite', starts_at, ends_at from events where id = :event;
            insert into organisations (id, name, kind) select gen_random_uuid(), :title || n, 'COMPANY' from generate_series(1, 3) n;
            insert into members (id, first_name, last_name, email, role, joined_at)
            select gen_random_uuid(), 'Prénom', 'Liste ' || n, 'liste' || n || '@example.org', 'AGENT', now() from generate_series(1, 3) n;
            insert into member_skills (member_id, label) select :me, 'Savoir ' || n from generate_series(1, 3) n;
            insert into registrations (id, event_id, member_id, registered_by_id, kind, state, seat, profile, arrival, registered_at)
            select gen_random_uuid(), :event, id, :me, 'MEMBER', 'REGISTERED', 'ON_SITE', 'AGENT', nextval('registration_arrivals'), now()
            from members where last_name like 'Liste %';
            insert into registrations (id, event_id, kind, guest_first_name, guest_last_name, guest_email, state, seat, profile, arrival, registered_at)
            values (gen_random_uuid(), :event, 'GUEST', 'Une', 'Invitée', 'invitee@example.org', 'REGISTERED', 'ONLINE', 'OTHER',
                    nextval('registration_arrivals'), now());
            insert into registration_needs (id, registration_id, diet)
            select gen_random_uuid(), id, 'Végétarien' from registrations where event_id = :event;
            insert into webinar_joins (registration_id, joined_at) select id, now() from registrations where event_id = :event;
            insert into webinar_questions (id, event_id, registration_id, text, state, asked_at)
            select gen_random_uuid(), :event, id, 'Pourquoi ?', 'OPEN', now() from registrations where event_id = :event;
            insert into visit_sheets (id, segment_id, meeting_point, step_free, coach_seats) values (gen_random_uuid(), :visit, 'Gare', 'YES', 2);
            insert into coach_requests (id, segment_id, registration_id, number, asked_at)
            select gen_random_uuid(), :visit, id, nextval('coach_request_numbers'), now() from registrations where event_id = :event;
            insert into checklist_items (id, event_id, label, owner_id, added_at)
            select gen_random_uuid(), :event, 'Tâche ' || n, :me, now() from generate_series(1, 3) n;
            insert into event_comments (id, event_id, author_id, text, posted_at)
            select gen_random_uuid(), :event, :me, 'Message ' || n, now() from generate_series(1, 3) n;
            insert into invitation_links (id, event_id, label, digest, expires_at, most_uses, created_by_id, created_at)
            select gen_random_uuid(), :event, 'Lien ' || n, :title || n, now() + interval '1 day', 9, :me, now() from generate_series(1, 3) n;
            insert into event_versions (event_id, number, changed_at, changed_by, plan)
            select :event, n, now(), :me, jsonb_build_object('kind', e.kind, 'visibility', e.visibility, 'title', e.title, 'summary', n,
                   'description', '', 'startsAt', e.starts_at, 'endsAt', e.ends_at, 'online', true, 'themes', '[]'::jsonb, 'segments', '[]'::jsonb)
            from generate_series(1, 3) n, events e where e.id = :event;
            insert into minutes (id, event_id, state, begun_at, changed_at)
            select gen_random_uuid(), id, 'PUBLISHED', now(), now() from events where title = :title;
            insert into minutes_sections (id, minutes_id, kind, position, title, body, revision)
            select gen_random_uuid(), id, 'ADDED', 0, 'Partie', '<p>Texte</p>', 1 from minutes where event_id = :event;
            insert into amendments (id, section_id, author_id, remark, state, proposed_at)
            select gen_random_uuid(), s.id, :me, 'Remarque', 'OPEN', now()
            from minutes_sections s join minutes x on x.id = s.minutes_id, generate_series(1, 3) n where x.event_id = :event;
            insert into minutes_versions (id, minutes_id, number, published_at, published_by, content)
            select gen_random_uuid(), x.id, n, now(), :me, '{}' from minutes x join events e on e.id = x.event_id, generate_series(1, 3) n
            where e.title = :title;
            insert into commitments (id, minutes_id, what, member_id, state, added_at)
            select gen_random_uuid(), x.id, 'Faire', :me, 'OPEN', now() from minutes x, generate_series(1, 3) n where x.event_id = :event;
            insert into commitments (id, minutes_id, what, member_id, state, added_at)
            select gen_random_uuid(), x.id, 'Avoir fait', m.id, 'OPEN', now() from minutes x join events e on e.id = x.event_id, members m
            where e.title = :title and e.id <> :event and m.last_name like 'Liste %';
            insert into encounters (rotation_id, event_id, low_id, high_id, met_on, times)
            select gen_random_uuid(), :event, least(id, :me), greatest(id, :me), current_date, 1 from members where last_name like 'Liste %';
            insert into topics (id, title, reason, standing, proposed_by, proposed_at)
            select gen_random_uuid(), 'Sujet ' || n, 'Parce que', 'OPEN', :me, now() from generate_series(1, 3) n;
            insert into outbox_mails (id, recipient_address, subject, text_body, html_body, state, created_at, next_attempt_at)
            select gen_random_uuid(), 'liste' || n || '@example.org', 'Lettre', '', '', 'FAILED', now(), now() from generate_series(1, 3) n;
            insert into job_failures (id, job, subject, first_failed_at, last_failed_at, reason)
            select gen_random_uuid(), 'retention', :title || n, now(), now(), 'Fault' from generate_series(1, 3) n;
            insert into join_requests (id, first_name, last_name, email, role, consented_at, submitted_at, state)
            select gen_random_uuid(), 'Une', 'Liste', 'demande' || n || '@example.org', 'AGENT', now(), now(), 'PENDING' from generate_series(1, 3) n;
            insert into catalogue_cards (kind, object_id, title, summary, audience, themes, published_at, changed_at)
            select 'TOPIC', gen_random_uuid(), :title || n, '', 'PUBLIC', '{}', now(), now() from generate_series(1, 3) n;
            insert into audit_entries (at, actor, action, object_type, object_id, changes)
            select now(), 'Liste', 'CREATE', 'Topic', n, '[]' from generate_series(1, 3) n;
            """;

    private static final String FORGET = """
            delete from events where title = :title;
            delete from organisations where name like :title || '%';
            delete from members where last_name like 'Liste %';
            delete from member_skills where label like 'Savoir %';
            delete from topics where title like 'Sujet %' and reason = 'Parce que';
            delete from outbox_mails where recipient_address like 'liste%@example.org';
            delete from job_failures where subject like :title || '%';
            delete from join_requests where last_name = 'Liste';
            delete from catalogue_cards where title like :title || '%';
            delete from audit_entries where actor = 'Liste'""";

    @Inject
    EventFixtures people;

    @Inject
    EntityManager entities;

    @Transactional
    void prepare() {
        run(ROWS, people.member("claire"));
    }

    @Transactional
    void forget() {
        run(FORGET, null);
    }

    private void run(String script, UUID me) {
        for (var statement : script.split(";\\s*")) {
            entities.createNativeQuery(statement.replace(":event", "'" + EVENT + "'::uuid").replace(":visit", "'" + VISIT + "'::uuid")
                    .replace(":me", "'" + me + "'::uuid").replace(":title", "'" + TITLE + "'")).executeUpdate();
        }
    }
}
