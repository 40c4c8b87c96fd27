package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For so many groups of so many: the construction that goes on longest without a repeat. */
public final class Catalogue {

    /** Up to here rows of differences are looked for; a search by itself does as well beyond. */
    private static final int MOST_SEATS = 3000;

    private Catalogue() {
    }

    /** @return a design of at most these rounds; more than one unless groups are larger than there are groups */
    public static Optional<Design> find(int groups, int size, int rounds) {
        if (groups < 1 || size < 1 || rounds < 1) {
            return Optional.empty();
        }
        if (size == 2) {
            return Optional.of(RoundRobin.of(groups, rounds));
        }
        if (size > groups) {
            return Optional.of(oneRound(groups, size));
        }
        var early = longest(Stream.of(transversal(groups, size, rounds), Starters.find(groups, size)), rounds);
        if (early.isPresent() && early.get().rounds() >= rounds || groups * size > MOST_SEATS) {
            return early;
        }
        return longest(Stream.of(early, rows(groups, size, rounds)), rounds);
    }

    /** More than one is not possible where a group has more people than there are groups to send them to. */
    private static Design oneRound(int groups, int size) {
        var group = IntStream.range(0, groups * size).map(point -> point / size).toArray();
        return new Design(groups, size, new int[][]{group}, 0, "one round");
    }

    private static Optional<Design> longest(Stream<Optional<Design>> designs, int rounds) {
        // of two that last as long, the one that keeps fibres apart can lose people and have hosts
        return designs.flatMap(Optional::stream).map(design -> design.first(rounds))
                .max(Comparator.comparingInt(Design::rounds).thenComparingInt(Design::transversal));
    }

    private static Optional<Design> transversal(int groups, int size, int rounds) {
        var family = new TransversalDesign(groups);
        return size > family.largestSize() ? Optional.empty()
                : Optional.of(withinFibres(family.of(size, rounds), rounds));
    }

    private static Optional<Design> rows(int groups, int size, int rounds) {
        var stored = DifferenceTables.find(groups, size);
        var design = stored.filter(table -> table.rounds() >= rounds)
                .orElseGet(() -> {
                    var found = DifferenceRows.of(groups, size, Math.min(rounds, groups));
                    return stored.filter(table -> table.rounds() > found.rounds()).orElse(found);
                });
        return Optional.of(withinFibres(design, rounds));
    }

    private static Design withinFibres(Design design, int rounds) {
        if (design.groups() % design.size() != 0 || design.rounds() >= rounds) {
            return design;
        }
        return find(design.groups() / design.size(), design.size(), rounds - design.rounds())
                .map(within -> Fibres.extend(design, within)).orElse(design);
    }
}
