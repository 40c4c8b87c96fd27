package fr.reseauclimat.facilitation.rotation.explanation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan;

/** How often somebody who may move comes back to a table; tables of pairs are all alike, and nobody passes a station twice. */
final class TableReturns {

    private final Map<String, Map<String, Integer>> visits = new HashMap<>();
    private long tables;

    TableReturns(RotationDemand demand, RotationPlan plan) {
        if (demand.form() != Form.TABLES) {
            return;
        }
        var moving = new HashSet<>(demand.participants().stream().map(Participant::id).toList());
        demand.pins().stream().map(Pin::participant).forEach(moving::remove);
        for (var round : plan.rounds()) {
            tables = Math.max(tables, round.tables().stream().filter(table -> !table.participants().isEmpty()).count());
            round.tables().forEach(table -> table.participants().stream().filter(moving::contains).forEach(person ->
                    visits.computeIfAbsent(person, key -> new HashMap<>()).merge(table.table(), 1, Integer::sum)));
        }
    }

    long found() {
        return visits.values().stream().flatMap(each -> each.values().stream()).mapToLong(times -> times - 1).sum();
    }

    long least() {
        return visits.values().stream().mapToLong(each ->
                Math.max(0, each.values().stream().mapToInt(Integer::intValue).sum() - tables)).sum();
    }
}
