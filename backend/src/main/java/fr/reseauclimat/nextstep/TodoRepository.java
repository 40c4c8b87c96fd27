package fr.reseauclimat.nextstep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What waits for somebody, counted in one trip to the database: the home page asks for it at each visit. */
@ApplicationScoped
class TodoRepository {

    /** Few enough to be read at a glance. */
    private static final int MOST = 3;

    /** What nobody wrote for so long, nobody waits for any more. */
    private static final String RECENT = "interval '90 days'";

    private static final String RUN = """
            from event_facilitators f join event_dates e on e.id = f.event_id and not e.template
            """;

    private static final Map<Task, String> WAITING = Arrays.stream(Task.values()).collect(Collectors.toMap(task -> task,
            task -> "(select '%s' task, sum(n) over () total, event, title, n, at from (%s) w order by at limit %d)"
                    .formatted(task, waiting(task), MOST)));

    @Inject
    Session session;

    /** @return what waits, those tasks first that the enumeration has first. @param tasks that this member may do at all */
    List<Todo> of(UUID member, Set<Task> tasks, LocalDate today) {
        var sql = "with me as materialized (select ?::uuid id, ?::date today)\n"
                + tasks.stream().map(WAITING::get).collect(Collectors.joining("\nunion all "));
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, member);
                query.setObject(2, today);
                return read(query.executeQuery());
            }
        });
    }

    private static List<Todo> read(ResultSet row) throws SQLException {
        var found = new EnumMap<Task, Todo>(Task.class);
        while (row.next()) {
            var task = Task.valueOf(row.getString("task"));
            var total = row.getLong("total");
            var todo = found.computeIfAbsent(task, one -> new Todo(one, total, new ArrayList<>()));
            var event = row.getObject("event", UUID.class);
            if (event != null) {
                todo.events().add(new Todo.Place(event, row.getString("title"), row.getLong("n")));
            }
        }
        return found.values().stream().filter(todo -> todo.total() > 0).sorted(Comparator.comparing(Todo::task)).toList();
    }

    /** @return rows of event, title, how often, and since when or until when it waits */
    private static String waiting(Task task) {
        return switch (task) {
            case DECIDE_JOIN_REQUESTS -> loose("join_requests where state = 'PENDING'");
            case REPAIR_INVITATION -> loose("account_invitations where state = 'FAILED'");
            case ANSWER_COMMITMENT -> loose("""
                    commitments c where c.state = 'OPEN' and exists (select 1 from commitment_questions q
                        where q.commitment_id = c.id and q.member_id = (select id from me))""");
            case VALIDATE_EVENT -> "select e.id event, e.title, 1 n, e.starts_at at from event_dates e where e.state = 'SUBMITTED' and not e.template";
            case PUBLISH_EVENT -> run("e.state = 'VALIDATED'");
            case REVISE_EVENT -> run("e.state = 'DRAFT' and e.return_comment is not null");
            case FINISH_DRAFT -> run("e.state = 'DRAFT' and e.return_comment is null");
            case WRITE_MINUTES -> run("e.state = 'HELD' and e.ends_at > now() - " + RECENT
                    + " and not exists (select 1 from minutes x where x.event_id = e.id)");
            case PUBLISH_MINUTES -> "select e.id event, e.title, 1 n, e.starts_at at " + RUN + """
                    join minutes x on x.event_id = e.id
                    where f.member_id = (select id from me) and e.ends_at < now()
                      and (x.state = 'DRAFT' or x.state = 'IN_AMENDMENT' and x.amendments_until < now())""";
            case DECIDE_AMENDMENT -> "select e.id event, e.title, count(*) n, e.starts_at at " + RUN + """
                    join minutes x on x.event_id = e.id
                    join minutes_sections s on s.minutes_id = x.id
                    join amendments a on a.section_id = s.id and a.state = 'OPEN'
                    where f.member_id = (select id from me) group by e.id, e.title, e.starts_at""";
            case LATE_TASK -> """
                    select e.id event, e.title, count(*) n, e.starts_at at from event_dates e
                    join checklist_items i on i.event_id = e.id and i.done_at is null and i.due_on < (select today from me)
                    where not e.template and e.state <> 'CANCELLED' and e.ends_at > now() - %s
                      and (i.owner_id = (select id from me) or i.owner_id is null and exists (
                           select 1 from event_facilitators f where f.event_id = e.id and f.member_id = (select id from me)))
                    group by e.id, e.title, e.starts_at""".formatted(RECENT);
        };
    }

    private static String loose(String rows) {
        return "select null::uuid event, null title, count(*) n, null::timestamptz at from " + rows;
    }

    private static String run(String condition) {
        return "select e.id event, e.title, 1 n, e.starts_at at " + RUN + "where f.member_id = (select id from me) and " + condition;
    }
}
