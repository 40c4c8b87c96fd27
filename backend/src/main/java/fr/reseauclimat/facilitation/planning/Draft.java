package fr.reseauclimat.facilitation.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.session.Taker;

/**
 * All that a plan follows from, read at one moment. Whoever plans works on it without holding anything.
 *
 * @param version of the rotation when it was read
 * @param demand  names people by their registration, and tables by their place from 1
 * @param tables  what people call the tables, by their name in the demand
 * @param needs   what people look for, by its name in the demand
 */
record Draft(UUID rotationId, int version, RotationDemand demand, List<Taker> people, Map<String, String> tables,
        Map<String, String> needs) {
}
