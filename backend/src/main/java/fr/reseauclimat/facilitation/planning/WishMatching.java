package fr.reseauclimat.facilitation.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who can answer what somebody looks for: an offer answers a need where they share two words, or all the words that one
 * of them has.
 */
final class WishMatching {

    private static final int ENOUGH = 2;

    private final Map<String, List<WishLine>> offersByStem = new HashMap<>();

    WishMatching(List<WishLine> offers) {
        for (var offer : offers) {
            offer.stems().forEach(stem -> offersByStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(offer));
        }
    }

    /** @return members, without the one who asks */
    Set<UUID> whoAnswers(WishLine need) {
        var shared = new HashMap<WishLine, Integer>();
        for (var stem : need.stems()) {
            offersByStem.getOrDefault(stem, List.of()).forEach(offer -> shared.merge(offer, 1, Integer::sum));
        }
        var members = new HashSet<UUID>();
        shared.forEach((offer, words) -> {
            var answers = words >= ENOUGH || words == need.stems().size() || words == offer.stems().size();
            if (answers && !offer.memberId().equals(need.memberId())) {
                members.add(offer.memberId());
            }
        });
        return members;
    }
}
