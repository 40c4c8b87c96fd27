package fr.reseauclimat.access;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import javax.sql.DataSource;

import fr.reseauclimat.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Events that some may see and others may not, written straight into the tables: no rule of the application in between. */
@ApplicationScoped
class ObjectFixtures {

    /** In every text of every event, so that it can be recognised wherever it turns up. */
    static final String MARK = "Ornithorynque";
    static final String FACILITATOR = "object-facilitator";
    static final String INVITED = "object-invited";
    static final String STRANGER = "object-stranger";
    static final String PRIVATE_ADDRESS = Tokens.email(FACILITATOR);
    static final String PRIVATE_NUMBER = "0380123456";

    private static final String MEMBER = """
            insert into members (id, subject, first_name, last_name, email, phone, role, photo_visible, joined_at, welcomed_at)
            values (?, ?, 'Dominique', ?, ?, ?, 'AGENT', false, now() - interval '2 years', now())
            on conflict do nothing""";

    private static final String EVENT = """
            insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online,
                                published_at, created_by, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, now() + interval '20 days', now() + interval '21 days', false,
                    case when ? then now() end, (select id from members where subject = ?), now(), now())""";

    private static final String ASSIGN = """
            insert into %s (event_id, member_id) select ?, id from members where subject = ?""";

    @Inject
    DataSource database;

    enum Kind {
        DRAFT("MEETING_DAY", "DRAFT", "MEMBERS"),
        SUBMITTED("MEETING_DAY", "SUBMITTED", "PUBLIC"),
        MEMBERS("MEETING_DAY", "PUBLISHED", "MEMBERS"),
        OPEN("PUBLIC_DAY", "PUBLISHED", "PUBLIC"),
        SEMINAR("ELECTED_SEMINAR", "PUBLISHED", "INVITED"),
        SEMINAR_DRAFT("ELECTED_SEMINAR", "DRAFT", "INVITED");

        private final String kind;
        private final String state;
        private final String visibility;

        Kind(String kind, String state, String visibility) {
            this.kind = kind;
            this.state = state;
            this.visibility = visibility;
        }

        /** What stands in its texts, and in those of no other kind. */
        String mark() {
            return MARK + " " + name().toLowerCase().replace('_', '-');
        }
    }

    /** One event of each kind, run by {@link #FACILITATOR}, with {@link #INVITED} invited where that means something. */
    Map<Kind, UUID> events() throws SQLException {
        for (var username : new String[] { FACILITATOR, INVITED, STRANGER }) {
            run(MEMBER, UUID.randomUUID(), Tokens.subject(username), username, Tokens.email(username),
                    username.equals(FACILITATOR) ? PRIVATE_NUMBER : null);
        }
        var events = new TreeMap<Kind, UUID>();
        for (var kind : Kind.values()) {
            var id = UUID.randomUUID();
            run(EVENT, id, kind.kind, kind.state, kind.visibility, kind.mark(), kind.mark(), kind.mark(),
                    kind.state.equals("PUBLISHED"), Tokens.subject(FACILITATOR));
            run(ASSIGN.formatted("event_facilitators"), id, Tokens.subject(FACILITATOR));
            if (kind.visibility.equals("INVITED")) {
                run(ASSIGN.formatted("event_invitees"), id, Tokens.subject(INVITED));
            }
            events.put(kind, id);
        }
        return events;
    }

    void forget() throws SQLException {
        run("delete from events where title like ?", MARK + "%");
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
