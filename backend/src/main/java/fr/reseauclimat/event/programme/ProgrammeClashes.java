package fr.reseauclimat.event.programme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fr.reseauclimat.shared.text.SearchText;

/**
 * Finds what does not fit together in a programme. Nothing here forbids anything: two groups may share a hall on
 * purpose, and somebody may leave one table for another.
 */
final class ProgrammeClashes {

    /** Longer than this without a pause, and nobody listens any more. */
    private static final Duration LONGEST_STRETCH = Duration.ofHours(3);

    /** A gap between two parts that is as good as a pause. */
    private static final Duration BREATH = Duration.ofMinutes(10);

    private final List<ProgrammePart> parts;
    private final List<Clash> clashes = new ArrayList<>();

    private ProgrammeClashes(List<ProgrammePart> parts) {
        this.parts = parts;
    }

    /** @return by the order of the parts; empty for a programme in which everything fits */
    static List<Clash> among(List<ProgrammePart> parts) {
        var search = new ProgrammeClashes(parts);
        for (int first = 0; first < parts.size(); first++) {
            for (int second = first + 1; second < parts.size(); second++) {
                if (parts.get(first).overlaps(parts.get(second))) {
                    search.compare(first, second);
                }
            }
        }
        search.lookForStretches();
        return search.clashes.stream().sorted(Comparator.comparingInt(Clash::first).thenComparingInt(Clash::second)).toList();
    }

    private void compare(int first, int second) {
        var one = parts.get(first);
        var other = parts.get(second);
        if (one.hasRoom() && other.hasRoom() && isSame(one.room(), other.room())) {
            clashes.add(new Clash(ClashKind.ROOM, first, second, one.room().strip()));
        }
        one.names().stream().filter(name -> other.names().stream().anyMatch(another -> isSame(name, another)))
                .forEach(name -> clashes.add(new Clash(ClashKind.SPEAKER, first, second, name)));
        if (!one.runsBeside(other)) {
            clashes.add(new Clash(ClashKind.OVERLAP, first, second, null));
        }
    }

    /** From the end of one pause to the beginning of the next; a single long part, such as a walk, was meant so. */
    private void lookForStretches() {
        var order = IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing(index -> parts.get(index).startsAt())).toList();
        Integer first = null;
        var last = first;
        for (var index : order) {
            var part = parts.get(index);
            if (last != null && (part.isPause() || isBreath(last, part))) {
                tellStretch(first, last);
                first = null;
                last = null;
            }
            if (!part.isPause()) {
                first = first == null ? index : first;
                last = last == null || part.endsAt().isAfter(parts.get(last).endsAt()) ? index : last;
            }
        }
        if (last != null) {
            tellStretch(first, last);
        }
    }

    private boolean isBreath(int last, ProgrammePart next) {
        return Duration.between(parts.get(last).endsAt(), next.startsAt()).compareTo(BREATH) >= 0;
    }

    private void tellStretch(int first, int last) {
        var length = Duration.between(parts.get(first).startsAt(), parts.get(last).endsAt());
        if (first != last && length.compareTo(LONGEST_STRETCH) > 0) {
            clashes.add(new Clash(ClashKind.NO_BREAK, Math.min(first, last), Math.max(first, last), null));
        }
    }

    private static boolean isSame(String one, String other) {
        return SearchText.fold(one).equals(SearchText.fold(other));
    }
}
