package fr.reseauclimat.facilitation.rotation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplainer;
import fr.reseauclimat.facilitation.rotation.explanation.RepeatBound;

/**
 * One instance of the social golfer problem, in the first call of a planner that has run nothing yet: repeats, seconds,
 * lower bound, method. The Makefile starts a new machine for each instance. With {@code wishes:} before it, people have a
 * profile, a structure, a territory and wishes, all of which count; the same people are then planned without. With
 * {@code stations:}, people pass stations, of which each is a round.
 */
public final class RotationBench {

    private static final String WISHES = "wishes:";
    private static final String STATIONS = "stations:";

    private RotationBench() {
    }

    public static void main(String[] arguments) {
        var out = System.out;
        for (var argument : arguments) {
            if (argument.equals("header")) {
                out.printf("%-16s %8s %9s %6s  %s%n", "instance", "repeats", "seconds", "bound", "method");
            } else {
                measure(argument, out);
            }
        }
    }

    private static void measure(String instance, PrintStream out) {
        var wishes = instance.startsWith(WISHES);
        var numbers = Arrays.stream(instance.replace(WISHES, "").replace(STATIONS, "").split("x")).mapToInt(Integer::parseInt).toArray();
        var demand = demand(numbers[0], numbers[1], numbers[2], wishes, instance.startsWith(STATIONS) ? Form.STATIONS : Form.TABLES);
        var begin = System.nanoTime();
        var plan = new RotationPlanner().plan(demand, Effort.USUAL);
        var seconds = (System.nanoTime() - begin) / 1e9;
        var repeats = SocialGolferCheck.repeats(plan, numbers[0], numbers[1], numbers[2]);
        var sizes = IntStream.range(0, numbers[2])
                .mapToObj(round -> IntStream.range(0, numbers[0]).map(table -> numbers[1]).toArray()).toArray(int[][]::new);
        out.printf(Locale.ROOT, "%-16s %8d %9.3f %6d  %s, %,d moves, %s%n", instance, repeats, seconds,
                demand.form() == Form.STATIONS ? RepeatBound.stations(numbers[0], numbers[0] * numbers[1])
                        : RepeatBound.repeats(numbers[0] * numbers[1], sizes), plan.search().method(), plan.search().moves(),
                plan.search().end());
        if (wishes) {
            var without = SocialGolferCheck.repeats(new RotationPlanner().plan(demand.withWeights(Weights.MEETINGS_ONLY), Effort.USUAL),
                    numbers[0], numbers[1], numbers[2]);
            out.printf(Locale.ROOT, "%16s repeats without wishes %d, with them %d: %s (at most 1.05 wanted), in %.1f s (at most 5)%n", "",
                    without, repeats, without == repeats ? "1.00" : String.format(Locale.ROOT, "%.2f", (double) repeats / without), seconds);
            var explanation = PlanExplainer.explain(demand, plan);
            out.printf("%16s tables unmixed %d (at least %d), colleagues %d, same territory %d, wishes kept %d of %d, "
                            + "back at a table %d (at least %d)%n", "",
                    explanation.unmixed(), explanation.leastUnmixed(), explanation.colleagueMeetings(),
                    explanation.territoryMeetings(), explanation.wishes().stream().filter(wish -> !wish.with().isEmpty()).count(),
                    explanation.wishes().size(), explanation.returns(), explanation.leastReturns());
        }
    }

    private static RotationDemand demand(int groups, int size, int rounds, boolean wishes, Form form) {
        var random = new Random(1);
        List<Participant> people = new ArrayList<>();
        for (var person = 0; person < groups * size; person++) {
            people.add(wishes ? somebody(person, groups * size, random) : Participant.of("p" + person));
        }
        var tables = IntStream.range(0, groups).mapToObj(table -> Table.of("t" + table)).toList();
        return RotationDemand.of(form, people, tables, rounds)
                .withWeights(wishes ? Weights.USUAL : Weights.MEETINGS_ONLY);
    }

    /** Three of a structure on average, twelve territories, one subject of twenty asked for and two offered. */
    private static Participant somebody(int person, int people, Random random) {
        return new Participant("p" + person, Profile.values()[random.nextInt(4)], "o" + random.nextInt(1 + people / 3),
                "d" + random.nextInt(12), topics(random, 2), topics(random, 1));
    }

    private static Set<String> topics(Random random, int count) {
        return Stream.generate(() -> "s" + random.nextInt(20)).limit(count).collect(Collectors.toSet());
    }
}
