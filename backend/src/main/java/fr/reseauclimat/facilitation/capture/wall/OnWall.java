package fr.reseauclimat.facilitation.capture.wall;

import java.util.UUID;

/** What stands among others in an order of fractions: those between two others need one row to be written. */
interface OnWall {

    UUID id();

    Double position();

    void stand(double position);
}
