package fr.reseauclimat.facilitation.rotation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/**
 * Demands of all forms with all that can be asked; some of them contradict themselves. One that fails is made smaller for
 * as long as it fails: fewer people, tables, rounds and conditions.
 */
public final class AnyDemand {

    private AnyDemand() {
    }

    public static Arbitrary<RotationDemand> any() {
        return Arbitraries.of(Form.class).flatMap(form -> of(form, 0.3));
    }

    /** Tables at which many stay, and many groups: about every third contradicts itself. */
    public static Arbitrary<RotationDemand> crowded() {
        return of(Form.TABLES, 1);
    }

    /** How many tables and people there are; all else follows. */
    private record Size(Form form, int tables, int people) {

        int places() {
            return form == Form.PAIRS ? people / 2 : tables;
        }
    }

    private static Arbitrary<RotationDemand> of(Form form, double conditions) {
        var sizes = form == Form.PAIRS
                ? Arbitraries.integers().between(2, 15).map(people -> new Size(form, 0, people))
                : Arbitraries.integers().between(2, 6).flatMap(tables -> Arbitraries.integers().between(tables, tables + 19)
                        .map(people -> new Size(form, tables, people)));
        return sizes.flatMap(size -> of(size, conditions));
    }

    private static Arbitrary<RotationDemand> of(Size size, double conditions) {
        var rounds = size.form() == Form.STATIONS ? Arbitraries.just(size.tables()) : Arbitraries.integers().between(1, 6);
        var plain = Combinators.combine(people(size.people(), "p"), tables(size), rounds, weights(), Arbitraries.longs())
                .as((people, tables, count, weights, seed) -> RotationDemand.of(size.form(), people, tables, count)
                        .withWeights(weights).withSeed(seed));
        return Combinators.combine(plain, sometimes(pins(size), conditions), sets(size, size.form() == Form.PAIRS ? 0 : conditions),
                        sets(size, conditions), history(size))
                .as((demand, pins, together, apart, history) -> demand.withPins(pins).withGroups(together, apart)
                        .withHistory(history));
    }

    public static Arbitrary<List<Participant>> people(int count, String prefix) {
        var topics = Arbitraries.of("vélo", "haies", "chaleur", "eau", "cantine", "rénovation").set().ofMaxSize(2);
        var somebody = Combinators.combine(Arbitraries.of(Profile.class),
                Arbitraries.of("o0", "o1", "o2", "o3", "o4", "o5").injectNull(0.5),
                Arbitraries.of("d0", "d1", "d2", "d3").injectNull(0.5), topics, topics)
                .as((profile, organisation, territory, offers, needs) ->
                        new Participant("", profile, organisation, territory, offers, needs));
        return somebody.list().ofSize(count).map(all -> IntStream.range(0, count).mapToObj(i -> named(prefix + i, all.get(i))).toList());
    }

    private static Participant named(String id, Participant other) {
        return new Participant(id, other.profile(), other.organisation(), other.territory(), other.offers(), other.needs());
    }

    /** Tables of a free rotation have set sizes in one demand of four. */
    private static Arbitrary<List<Table>> tables(Size size) {
        var even = IntStream.range(0, size.places()).mapToObj(i -> Table.of("t" + i)).toList();
        if (size.form() != Form.TABLES) {
            return Arbitraries.just(even);
        }
        var sized = Arbitraries.integers().between(0, size.tables() - 1).list().ofSize(size.people() - size.tables())
                .map(extra -> IntStream.range(0, size.tables()).mapToObj(i ->
                        new Table("t" + i, 1 + (int) extra.stream().filter(at -> at == i).count())).toList());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(even)), Tuple.of(1, sized));
    }

    private static ListArbitrary<Pin> pins(Size size) {
        var reasons = size.form() == Form.STATIONS ? Arbitraries.just(Pin.Reason.HOST) : Arbitraries.of(Pin.Reason.class);
        return Combinators.combine(somebody(size), Arbitraries.integers().between(0, size.places() - 1), reasons)
                .as((person, table, reason) -> new Pin(person, "t" + table, reason)).list().ofMinSize(1).ofMaxSize(3)
                .uniqueElements(Pin::participant);
    }

    private static Arbitrary<List<Set<String>>> sets(Size size, double often) {
        return sometimes(somebody(size).set().ofMinSize(Math.min(2, size.people())).ofMaxSize(Math.min(3, size.people()))
                .list().ofMinSize(1).ofMaxSize(2), often);
    }

    private static Arbitrary<List<PastMeeting>> history(Size size) {
        return Combinators.combine(somebody(size), somebody(size), Arbitraries.integers().between(0, 700))
                .as(PastMeeting::new).list().ofMaxSize(20);
    }

    private static Arbitrary<String> somebody(Size size) {
        return Arbitraries.integers().between(0, size.people() - 1).map(person -> "p" + person);
    }

    private static Arbitrary<Weights> weights() {
        var weight = Arbitraries.integers().between(0, 50);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Weights.USUAL)),
                Tuple.of(1, Arbitraries.just(Weights.MEETINGS_ONLY)),
                Tuple.of(1, Combinators.combine(weight, weight, weight, weight, weight).as(Weights::new)));
    }

    private static <T> Arbitrary<List<T>> sometimes(ListArbitrary<T> some, double often) {
        return some.injectNull(1 - often).map(list -> list == null ? List.of() : list);
    }
}
