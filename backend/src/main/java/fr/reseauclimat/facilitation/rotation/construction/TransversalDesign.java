package fr.reseauclimat.facilitation.rotation.construction;

import java.util.ArrayList;
import java.util.List;

/**
 * As many fibres as a group has seats, each with one point for every group; in every round each group takes one point of
 * each fibre, and two points of different fibres meet at most once.
 *
 * <p>Over a ring, round x puts the point y of fibre j into the group y − m(j)·x, where the difference of any two slopes
 * m can be divided by: then x follows from two points. A field of q elements has q such slopes, a product of fields as
 * many as its smallest one has (H. F. MacNeish, “Euler squares”, Annals of Mathematics 23 (1922), 221–227; R. C. Bose,
 * “On the application of the properties of Galois fields to the construction of hyper-Græco-Latin squares”, Sankhyā 3
 * (1938), 323–338). For q fibres of q points it is the affine plane but for one round, which {@link Fibres} adds.
 */
final class TransversalDesign {

    private final List<GaloisField> fields = new ArrayList<>();
    private final int order;
    private final int slopes;

    TransversalDesign(int order) {
        this.order = order;
        var fewest = Integer.MAX_VALUE;
        for (var rest = order; rest > 1;) {
            var prime = GaloisField.smallestPrime(rest);
            var factor = 1;
            while (rest % prime == 0) {
                factor *= prime;
                rest /= prime;
            }
            fields.add(GaloisField.of(factor));
            fewest = Math.min(fewest, factor);
        }
        slopes = fewest;
    }

    /** The largest groups for which it exists. */
    int largestSize() {
        return slopes;
    }

    Design of(int size, int rounds) {
        var count = Math.min(rounds, order);
        var group = new int[count][order * size];
        for (var round = 0; round < count; round++) {
            for (var fibre = 0; fibre < size; fibre++) {
                var shift = shift(fibre, round);
                for (var point = 0; point < order; point++) {
                    group[round][fibre * order + point] = combined(point, shift);
                }
            }
        }
        return new Design(order, size, group, count,
                fields.size() == 1 ? "transversal design over GF(" + order + ")" : "product of transversal designs, " + order);
    }

    /** −m(fibre)·round, in each field; an element of the product is a number in mixed base. */
    private int shift(int fibre, int round) {
        var shift = 0;
        var place = 1;
        for (var field : fields) {
            var element = round / place % field.order();
            shift += field.negative(field.multiply(fibre, element)) * place;
            place *= field.order();
        }
        return shift;
    }

    private int combined(int one, int other) {
        var sum = 0;
        var place = 1;
        for (var field : fields) {
            sum += field.add(one / place % field.order(), other / place % field.order()) * place;
            place *= field.order();
        }
        return sum;
    }
}
