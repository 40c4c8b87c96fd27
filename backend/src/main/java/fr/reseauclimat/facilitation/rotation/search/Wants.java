package fr.reseauclimat.facilitation.rotation.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import fr.reseauclimat.facilitation.rotation.Participant;

/** Who wants to hear of what, and who can speak of it: only of subjects that somebody wants and somebody else offers. */
final class Wants {

    final int topics;
    /** Subjects that each one wants. */
    final int[][] needs;
    private final boolean[] offers;

    Wants(List<Participant> participants) {
        var wanted = new TreeSet<String>();
        var offered = new TreeSet<String>();
        participants.forEach(each -> {
            wanted.addAll(each.needs());
            offered.addAll(each.offers());
        });
        wanted.retainAll(offered);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        wanted.forEach(topic -> numbers.put(topic, numbers.size()));
        topics = numbers.size();
        needs = participants.stream().map(each -> each.needs().stream().filter(numbers::containsKey)
                .mapToInt(numbers::get).sorted().toArray()).toArray(int[][]::new);
        offers = new boolean[participants.size() * topics];
        for (var person = 0; person < participants.size(); person++) {
            for (var topic : participants.get(person).offers()) {
                if (numbers.containsKey(topic)) {
                    offers[person * topics + numbers.get(topic)] = true;
                }
            }
        }
    }

    boolean any() {
        return topics > 0;
    }

    boolean offers(int person, int topic) {
        return offers[person * topics + topic];
    }
}
