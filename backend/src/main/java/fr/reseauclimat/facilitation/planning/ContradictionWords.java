package fr.reseauclimat.facilitation.planning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.session.Taker;
import fr.reseauclimat.shared.problem.FieldError;

/** Says in French what in a demand contradicts itself, and which setting to change. */
final class ContradictionWords {

    private static final int MOST_NAMES = 5;

    private final Map<String, String> people;
    private final Map<String, String> tables;
    private final RotationDemand demand;

    ContradictionWords(Draft draft) {
        people = draft.people().stream().collect(Collectors.toMap(taker -> taker.registrationId().toString(), Taker::fullName));
        tables = draft.tables();
        demand = draft.demand();
    }

    List<FieldError> of(List<Contradiction> contradictions) {
        return contradictions.stream().map(each -> new FieldError(field(each.kind()), sentence(each))).toList();
    }

    private static String field(Contradiction.Kind kind) {
        return switch (kind) {
            case TOO_MANY_PARTICIPANTS, NOBODY_TO_SEAT -> "people";
            case TOO_MANY_ROUNDS, NO_ROUND, STATIONS_AND_ROUNDS_DIFFER, STATIONS_LEFT_AND_ROUNDS_LEFT_DIFFER -> "rounds";
            case NO_TABLE, MORE_TABLES_THAN_PEOPLE, SIZES_DO_NOT_ADD_UP, STATION_OF_ANOTHER_SIZE, TABLE_OF_PAIRS,
                    SEATS_CANNOT_BE_FILLED -> "tables";
            case BOUND_BUT_PASSING_STATIONS, PINNED_TWICE -> "reachable";
            case GROUP_AMONG_PAIRS -> "together";
            case NAMED_TWICE, UNKNOWN_NAME, NO_PLAN_FOUND -> "form";
        };
    }

    private String sentence(Contradiction found) {
        var who = names(found.participants(), people);
        var where = names(found.tables(), tables);
        return switch (found.kind()) {
            case TOO_MANY_PARTICIPANTS -> "Une rotation réunit au plus " + RotationDemand.MOST_PARTICIPANTS + " personnes.";
            case TOO_MANY_ROUNDS -> "Une rotation compte au plus " + RotationDemand.MOST_ROUNDS + " tours.";
            case NOBODY_TO_SEAT -> "Personne n’est encore inscrit sur place à ce temps de la journée.";
            case NO_TABLE -> "Ajoutez au moins une table.";
            case NO_ROUND -> "Prévoyez au moins un tour.";
            case NAMED_TWICE -> "La même personne ou la même table est citée deux fois" + listed(join(who, where)) + ".";
            case UNKNOWN_NAME -> "Une personne ou une table citée n’existe plus" + listed(join(who, where)) + ".";
            case MORE_TABLES_THAN_PEOPLE -> "Il y a plus de tables (" + demand.tables().size() + ") que de personnes ("
                    + demand.participants().size() + ").";
            case SIZES_DO_NOT_ADD_UP -> "Les tailles fixées des tables ne correspondent pas aux " + demand.participants().size()
                    + " personnes présentes" + listed(where) + ".";
            case STATIONS_AND_ROUNDS_DIFFER -> "Chacun passe une fois à chaque station\u00a0: il faut autant de tours que de stations ("
                    + demand.tables().size() + "), et non " + demand.rounds() + ".";
            case STATIONS_LEFT_AND_ROUNDS_LEFT_DIFFER ->
                "Les tours qui restent ne suffisent pas, ou plus, pour que chacun passe à chaque station" + listed(join(who, where)) + ".";
            case STATION_OF_ANOTHER_SIZE -> "Les groupes passent d’une station à l’autre\u00a0: elles ont toutes la même taille"
                    + listed(where) + ".";
            case BOUND_BUT_PASSING_STATIONS ->
                "Qui passe par toutes les stations ne peut pas rester à une seule table" + listed(who) + ".";
            case TABLE_OF_PAIRS -> "En binômes, chaque table réunit deux personnes" + listed(where) + ".";
            case GROUP_AMONG_PAIRS ->
                "En binômes, deux personnes toujours ensemble ne rencontreraient personne d’autre" + listed(who) + ".";
            case PINNED_TWICE -> "La même personne devrait rester à deux tables" + listed(join(who, where)) + ".";
            case SEATS_CANNOT_BE_FILLED -> found.asked().isEmpty()
                    ? "Les tables, les personnes qui y restent et les groupes se contredisent" + listed(join(who, where)) + "."
                    : "Ces conditions se contredisent\u00a0: " + asked(found.asked()) + " (" + demand.participants().size() + " personnes, "
                            + (demand.form() == RotationDemand.Form.PAIRS ? "en binômes" : demand.tables().size() + " tables") + ").";
            case NO_PLAN_FOUND -> "Aucun plan ne respecte toutes les conditions à la fois\u00a0: retirez un groupe ou une place fixe"
                    + listed(join(who, where)) + ".";
        };
    }

    /** None of them can be left out. */
    private String asked(List<Contradiction.Condition> conditions) {
        return conditions.stream().map(condition -> {
            var who = names(condition.participants(), people);
            return switch (condition.what()) {
                case STAYS -> who + " reste à la même table (" + names(List.of(condition.table()), tables) + ")";
                case TOGETHER -> who + " restent ensemble";
                case APART -> who + " ne se retrouvent jamais à la même table";
            };
        }).collect(Collectors.joining("\u00a0; "));
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\u00a0; " + other;
    }

    private static String listed(String names) {
        return names.isEmpty() ? "" : "\u00a0: " + names;
    }

    private static String names(List<String> ids, Map<String, String> known) {
        Function<String, String> name = id -> known.getOrDefault(id, id);
        var shown = ids.stream().limit(MOST_NAMES).map(name).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMES ? shown + " et " + (ids.size() - MOST_NAMES) + " de plus" : shown;
    }
}
