package fr.reseauclimat.facilitation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether tables of one size can bring only such people together as have not met: every way is tried. */
public final class NewMeetings {

    private final List<String> people;
    private final int size;
    private final Set<List<String>> met;

    private NewMeetings(List<String> people, int size, Set<List<String>> met) {
        this.people = people;
        this.size = size;
        this.met = new HashSet<>(met);
    }

    /** @param met pairs in the order of the alphabet */
    public static boolean possible(List<String> people, int size, int rounds, Set<List<String>> met) {
        return new NewMeetings(people.stream().sorted().toList(), size, met).round(rounds);
    }

    private boolean round(int left) {
        return left == 0 || seat(new ArrayList<>(people), left);
    }

    private boolean seat(List<String> standing, int left) {
        return standing.isEmpty() ? round(left - 1) : complete(new ArrayList<>(List.of(standing.getFirst())), standing, left);
    }

    /** The first one who stands sits at the next table, with others who stand further back. */
    private boolean complete(List<String> table, List<String> standing, int left) {
        if (table.size() == size) {
            var rest = new ArrayList<>(standing);
            rest.removeAll(table);
            var pairs = pairs(table);
            met.addAll(pairs);
            var found = seat(rest, left);
            pairs.forEach(met::remove);
            return found;
        }
        for (var next : standing.subList(standing.indexOf(table.getLast()) + 1, standing.size())) {
            if (table.stream().noneMatch(each -> met.contains(List.of(each, next)))) {
                table.add(next);
                if (complete(table, standing, left)) {
                    return true;
                }
                table.removeLast();
            }
        }
        return false;
    }

    private static List<List<String>> pairs(List<String> table) {
        var pairs = new ArrayList<List<String>>();
        for (var i = 0; i < table.size(); i++) {
            for (var other : table.subList(i + 1, table.size())) {
                pairs.add(List.of(table.get(i), other));
            }
        }
        return pairs;
    }
}
