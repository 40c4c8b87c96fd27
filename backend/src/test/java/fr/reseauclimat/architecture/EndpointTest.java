package fr.reseauclimat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.text.Deliverable;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;

/** What every endpoint keeps to. */
class EndpointTest {

    /** POST for the size of what is asked: the clashes of a programme that is being written. */
    private static final Set<String> DO_NOTHING = Set.of("check");

    @Test
    void everyEndpointSaysOnItselfWhoMayCallIt() {
        endpoints("carry @RolesAllowed or @PermitAll", method ->
                method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class));
    }

    @Test
    void everyCollectionIsPaged() {
        endpoints("return a Page and no bare collection", method ->
                !House.returns(method, Collection.class) && !House.returns(method, Map.class)
                        && !method.getRawReturnType().isArray() || House.returns(method, byte[].class));
        endpoints("take a PageQuery where they return a Page", method ->
                !House.returns(method, Page.class) || takes(method, PageQuery.class));
    }

    @Test
    void signaturesAreTyped() {
        var untyped = List.of(JsonNode.class, Map.class, Object.class);
        endpoints("neither take nor return what could be anything", method ->
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .noneMatch(type -> untyped.stream().anyMatch(type::isEquivalentTo)));
        endpoints("return a record, or a typed response, instead of a bare Response", method -> !House.returns(method, Response.class));
    }

    @Test
    void bodiesAreValidated() {
        endpoints("validate the record that they take", method -> method.getParameters().stream()
                .filter(parameter -> isBody(parameter) && parameter.getRawType().isRecord())
                .allMatch(parameter -> parameter.isAnnotatedWith(Valid.class)));
    }

    @Test
    void addressesThatSomebodyTypedAreLookedAt() {
        fields().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Request")
                .and().areDeclaredInClassesThat().doNotHaveSimpleName("JoinRequest") // which staff reads
                .and().haveRawType(MailAddress.class)
                .should().beAnnotatedWith(Deliverable.class).check(House.CLASSES);
    }

    /** Where a key comes with the request, its answer is kept in the first transaction that returns what the endpoint returns. */
    @Test
    void whatAPostDoesIsDoneByOneTransactionThatReturnsItsAnswer() {
        endpoints("hand on what one transaction returned, if they are a POST that does anything", method -> {
            if (!method.isAnnotatedWith(POST.class) || DO_NOTHING.contains(method.getName())) {
                return true;
            }
            var transactions = House.transactions(method);
            var answering = transactions.stream().filter(each -> each.getRawReturnType().equals(method.getRawReturnType())).count();
            return answering == 1 && (transactions.size() == 1 || !method.getRawReturnType().isEquivalentTo(void.class));
        });
    }

    /** Without it the framework reads what calls itself plain text, and fails. */
    @Test
    void whatABodyIsIsSaid() {
        endpoints("say by @Consumes of which type its body is", method -> method.isAnnotatedWith(Consumes.class)
                || method.getParameters().stream().noneMatch(EndpointTest::isBody));
    }

    private static boolean isBody(JavaParameter parameter) {
        return (parameter.getRawType().isRecord() || parameter.getRawType().isArray()) && Set.copyOf(parameter.getAnnotations()).stream()
                .noneMatch(annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    private static boolean takes(JavaMethod method, Class<?> type) {
        return method.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isAssignableTo(type));
    }

    private static void endpoints(String rule, Predicate<JavaMethod> holds) {
        methods().that(House.ENDPOINT).should(new ArchCondition<>(rule) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    JavaClass owner = method.getOwner();
                    events.add(SimpleConditionEvent.violated(method, owner.getSimpleName() + "." + method.getName()
                            + " does not " + rule));
                }
            }
        }).check(House.CLASSES);
    }
}
