package fr.reseauclimat.facilitation.capture.wall;

import java.util.UUID;

/** @param before the group that it stands before from now on; absent for the last place */
record GroupMove(UUID before) {
}
