package fr.reseauclimat.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Whatever has states says of each step who hears of it: a state that is added is told of, or silent for a reason. */
class StepsTest {

    private record Change(Enum<?> before, Enum<?> now) {

        @Override
        public String toString() {
            return now.getDeclaringClass().getSimpleName() + ": " + (before == null ? "beginning" : before) + " -> " + now;
        }
    }

    private static final List<Class<?>> MACHINES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.reseauclimat").stream()
            .filter(JavaClass::isEnum).<Class<?>>map(JavaClass::reflect)
            .filter(type -> type.getSimpleName().matches(".*(State|Status|Phase|Standing)|Novelty") || rule(type) != null)
            .toList();

    @Test
    void everyStepOfEveryStateMachineSaysWhoIsTold() {
        assertThat(MACHINES).hasSizeGreaterThan(15);
        assertThat(MACHINES.stream().flatMap(StepsTest::changes)
                .filter(change -> Steps.find(change.before(), change.now()).isEmpty())).isEmpty();
    }

    @Test
    void everyLineSaysSomethingOfAStepThatCanBeTaken() {
        var used = MACHINES.stream().flatMap(StepsTest::changes)
                .map(change -> Steps.find(change.before(), change.now()).orElse(null)).filter(Objects::nonNull).toList();
        for (var step : Steps.ALL) {
            assertThat(used).as("a step for %s", step).anyMatch(found -> found == step);
            assertThat(step.occasion() != null || step.letter() != null).as("%s tells, or says why not", step).isNotEqualTo(step.silence() != null);
        }
    }

    @Test
    void everyOccasionIsOfAStepHasPeopleAndAPage() {
        var told = EnumSet.noneOf(Occasion.class);
        Steps.ALL.stream().map(Step::occasion).filter(Objects::nonNull).forEach(told::add);
        assertThat(told).containsExactlyInAnyOrder(Occasion.values());
        assertThat(Occasion.values()).allSatisfy(occasion -> {
            assertThat(occasion.addressees()).isNotEmpty();
            assertThat(occasion.page(UUID.randomUUID())).startsWith("/");
        });
    }

    /** Those states that a machine rules itself; all others may follow each other. */
    private static Stream<Change> changes(Class<?> machine) {
        var states = Arrays.stream(machine.getEnumConstants()).<Enum<?>>map(state -> (Enum<?>) state).toList();
        var rule = rule(machine);
        var changes = new ArrayList<Change>();
        states.forEach(state -> {
            if (rule == null || state.ordinal() == 0) {
                changes.add(new Change(null, state));
            }
            states.stream().filter(next -> next != state && (rule == null || allowed(rule, state, next)))
                    .forEach(next -> changes.add(new Change(state, next)));
        });
        return changes.stream();
    }

    private static Method rule(Class<?> machine) {
        return Arrays.stream(machine.getDeclaredMethods()).filter(method -> method.getName().equals("canBecome")).findFirst().orElse(null);
    }

    private static boolean allowed(Method rule, Enum<?> state, Enum<?> next) {
        try {
            rule.setAccessible(true);
            return (Boolean) rule.invoke(state, next);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
