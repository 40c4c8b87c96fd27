package fr.reseauclimat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;

import fr.reseauclimat.shared.contract.Refuses;
import fr.reseauclimat.shared.problem.ProblemType;

/** Every 422 of the contract says what it is: whoever can be refused so is told, and nobody else. */
class RefusalTest {

    /** Of every POST, by the filter in front of it. */
    private static final Set<ProblemType> GENERAL = EnumSet.of(ProblemType.IDEMPOTENCY_KEY_REUSED);

    @Test
    void whatAnOperationCanBeRefusedForStandsInTheContract() {
        for (var type : ProblemType.values()) {
            if (type.status() == 422 && !GENERAL.contains(type)) {
                var can = new TreeSet<String>();
                var says = new TreeSet<String>();
                reaching(type).stream().filter(House.ENDPOINT).map(JavaCodeUnit::getFullName).forEach(can::add);
                House.CLASSES.stream().flatMap(owner -> owner.getMethods().stream()).filter(method -> refuses(method, type))
                        .map(JavaCodeUnit::getFullName).forEach(says::add);
                assertThat(can).as("operations that can answer %s", type).isNotEmpty();
                assertThat(says).as("operations that say they answer %s", type).isEqualTo(can);
            }
        }
    }

    private static boolean refuses(JavaMethod method, ProblemType type) {
        return method.isAnnotatedWith(Refuses.class) && List.of(method.getAnnotationOfType(Refuses.class).value()).contains(type);
    }

    /** Whatever mentions it, and whatever calls that. */
    private static Set<JavaCodeUnit> reaching(ProblemType type) {
        var found = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>();
        House.CLASSES.stream().flatMap(owner -> owner.getCodeUnits().stream())
                .filter(unit -> !unit.getOwner().isEquivalentTo(ProblemType.class))
                .filter(unit -> unit.getFieldAccesses().stream().anyMatch(access ->
                        access.getTargetOwner().isEquivalentTo(ProblemType.class) && access.getName().equals(type.name())))
                .filter(unit -> !unit.getOwner().getPackageName().startsWith(House.PACKAGE + ".shared"))
                .forEach(next::add);
        while (!next.isEmpty()) {
            var unit = next.poll();
            if (found.add(unit)) {
                callers(unit).forEach(next::add);
            }
        }
        return found;
    }

    private static Stream<JavaCodeUnit> callers(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream().map(JavaAccess::getOrigin);
    }
}
