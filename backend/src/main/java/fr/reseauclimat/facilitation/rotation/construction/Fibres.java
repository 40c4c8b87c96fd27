package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Arrays;

/**
 * Adds rounds in which each fibre of a transversal design, whose points have not met, plays within itself: the fibres
 * themselves for an affine plane, a smaller plan repeated in each fibre where the group size divides them.
 */
final class Fibres {

    private Fibres() {
    }

    static Design extend(Design design, Design within) {
        var rounds = design.rounds() + within.rounds();
        var group = Arrays.copyOf(design.group(), rounds);
        for (var round = 0; round < within.rounds(); round++) {
            var row = new int[design.points()];
            for (var point = 0; point < row.length; point++) {
                row[point] = point / design.groups() * within.groups() + within.group()[round][point % design.groups()];
            }
            group[design.rounds() + round] = row;
        }
        var plane = within.groups() == 1 && design.rounds() == design.groups();
        var method = plane ? "affine plane, " + design.method() : design.method() + ", then within its fibres";
        return new Design(design.groups(), design.size(), group, design.transversal(), method);
    }
}
