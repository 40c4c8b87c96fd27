package fr.reseauclimat.facilitation.part;

import java.util.UUID;

/** Fired inside the transaction in which something changed. @param topic that listeners follow: a part of a day, or what belongs to it */
public record PartChanged(UUID topic) {
}
