package fr.reseauclimat.facilitation.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.reseauclimat.shared.problem.ProblemException;

/** Who is to stay at a table, and who is to sit together or apart, read from a request. */
final class WantedPeople {

    private WantedPeople() {
    }

    /** @throws ProblemException 400 for a table that there is not, or that cannot be reached by who needs it */
    static Set<Binding> bindings(RotationRequest wanted, List<RotationTable> tables) {
        var bound = new HashSet<Binding>();
        for (var i = 0; i < wanted.hosts().size(); i++) {
            bound.add(bind(wanted.hosts().get(i), Binding.Reason.HOST, tables, "hosts[" + i + "].table"));
        }
        for (var i = 0; i < wanted.reachable().size(); i++) {
            bound.add(bind(wanted.reachable().get(i), Binding.Reason.ACCESS, tables, "reachable[" + i + "].table"));
        }
        return bound;
    }

    static Set<Grouping> groups(RotationRequest wanted) {
        var grouped = new HashSet<Grouping>();
        var number = 0;
        for (var group : wanted.together()) {
            add(grouped, number++, group, false);
        }
        for (var group : wanted.apart()) {
            add(grouped, number++, group, true);
        }
        return grouped;
    }

    private static Binding bind(BoundPerson person, Binding.Reason reason, List<RotationTable> tables, String field) {
        if (person.table() >= tables.size()) {
            throw ProblemException.invalid(field, "Cette table n’existe pas.");
        }
        var table = tables.get(person.table());
        if (reason == Binding.Reason.ACCESS && !table.stepFree()) {
            throw ProblemException.invalid(field, "Cette table n’est pas accessible sans marche.");
        }
        return new Binding(person.registrationId(), table.id(), reason);
    }

    private static void add(Set<Grouping> all, int number, PeopleGroup group, boolean apart) {
        group.registrationIds().forEach(person -> all.add(new Grouping(number, person, apart)));
    }
}
