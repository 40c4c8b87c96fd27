package fr.reseauclimat.nextstep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What waits for whoever is asking. Rights come from the token, what is run or promised from the tables. */
@ApplicationScoped
public class TodoService {

    @Inject
    TodoRepository repository;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @return what is most pressing first */
    public List<Todo> of(UUID member) {
        var tasks = EnumSet.allOf(Task.class);
        if (!user.hasRole(Roles.ADEME)) {
            tasks.remove(Task.VALIDATE_EVENT);
        }
        if (!user.isStaff()) {
            tasks.remove(Task.DECIDE_JOIN_REQUESTS);
            tasks.remove(Task.REPAIR_INVITATION);
        }
        return repository.of(member, tasks, LocalDate.now(clock));
    }
}
