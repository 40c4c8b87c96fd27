package fr.reseauclimat.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** The classes of the application, and the words in which the rules speak of them. */
final class House {

    static final String PACKAGE = "fr.reseauclimat";

    private static final Pattern GENERATED_OR_APART = Pattern.compile("MapperImpl|/reseauclimat/local/");

    /** Without tests, without the platform of one machine, which is a program of its own, without what the build generates. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !GENERATED_OR_APART.matcher(location.toString()).find())
            .importPackages(PACKAGE);

    static final DescribedPredicate<JavaClass> RESOURCE =
            DescribedPredicate.describe("resource", type -> type.isAnnotatedWith(Path.class));

    static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe("entity",
            type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    static final DescribedPredicate<JavaClass> REPOSITORY = DescribedPredicate.describe("repository",
            type -> outermost(type).getSimpleName().endsWith("Repository"));

    static final DescribedPredicate<CanBeAnnotated> ENDPOINT = DescribedPredicate.describe("endpoint",
            method -> method.isMetaAnnotatedWith(HttpMethod.class));

    private static final Set<String> QUERIES = Set.of("find", "list", "stream", "count", "update", "delete",
            "findAll", "listAll", "streamAll");

    private House() {
    }

    /** Whether this is one of Panache's methods that take a query as text. */
    static boolean isQuery(JavaClass owner, String name, List<JavaClass> parameters) {
        return owner.isAssignableTo(PanacheRepositoryBase.class) && QUERIES.contains(name)
                && !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(String.class)
                && owner.tryGetMethod(name, parameters.stream().map(JavaClass::getFullName).toArray(String[]::new)).isEmpty();
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }

    static boolean returns(JavaMethod method, Class<?> type) {
        return method.getRawReturnType().isAssignableTo(type);
    }

    /** The outermost methods with a transaction that this one calls, itself or by beans without one. */
    static Set<JavaMethod> transactions(JavaMethod method) {
        var found = new HashSet<JavaMethod>();
        for (var call : method.getMethodCallsFromSelf()) {
            var target = call.getTarget().resolveMember().orElse(null);
            if (target == null || !target.getOwner().isAnnotatedWith(ApplicationScoped.class)) {
                continue;
            }
            var type = transactionType(target);
            if (type == TxType.REQUIRED) {
                found.add(target);
            } else if (type != TxType.REQUIRES_NEW && !target.equals(method)) {
                found.addAll(transactions(target));
            }
        }
        return found;
    }

    private static TxType transactionType(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .map(Transactional::value).orElse(TxType.NEVER);
    }
}
