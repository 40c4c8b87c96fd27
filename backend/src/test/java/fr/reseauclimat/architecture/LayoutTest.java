package fr.reseauclimat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.sql.Connection;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.SharedSessionContract;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.web.HeavyWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Who may use whom. A rule that must bend names its exception here, with the reason. */
class LayoutTest {

    /** Rules of the field in plain Java: they read like the problem and are tested without anything around them. */
    private static final Set<String> PLAIN = Set.of("HalfDays", "TerritoryIndex", "SearchText", "RetryDelay", "ProgrammeClashes",
            "Transcript", "CarpoolMatching", "CarpoolPlan", "SeatFlow", "TravelFootprint", "Distances", "PlanDifferences", "DayShift", "SeatAllocation",
            "WishMatching", "ScoreSpread", "BlockMerge", "Edits", "Likeness",
            "WordDiff", "WebVtt");

    /** Loads 37,000 territories through COPY, which JPA does not have; works before there is JPA; reads what repositories write. */
    private static final Set<String> PLAIN_JDBC = Set.of("TerritoryImport", "MailAddressMigration", "Listing", "Row");

    /** Hear of changes from within Hibernate; their queries are in repositories all the same. */
    private static final Set<String> WITHIN_HIBERNATE = Set.of("AuditListener", "AuditTrail", "AuditValues", "CatalogueListener");

    private static final Set<String> HEAVY = Set.of("Picture", "PictureReader", "PdfWriter", "PaperFonts", "LineBreaks", "RightToLeft", "QrCode", "SheetFile", "Spreadsheet", "OdtWriter",
            "PageWriter");

    private static final Set<String> BEGINS = Set.of("of", "read", "write", "csv", "xlsx", "pdf", "page");

    /** A code by itself, and the picture of the demo; each badge is drawn by those who hold the room. */
    private static final Set<String> OUTSIDE_THE_ROOM = Set.of("CheckInCodes", "DemoPicture", "Documents");

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching(House.PACKAGE + ".(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void partsOfAFeatureDoNotDependOnEachOtherInCircles() {
        slices().matching(House.PACKAGE + ".(**)").should().beFreeOfCycles()
                .ignoreDependency(DescribedPredicate.describe("are the rotation planner, which works on its own records in the package above",
                        (JavaClass type) -> type.getPackageName().startsWith(House.PACKAGE + ".facilitation.rotation")),
                        DescribedPredicate.alwaysTrue())
                .check(House.CLASSES);
    }

    @Test
    void sharedFoundationsKnowNoFeature() {
        noClasses().that().resideInAPackage(House.PACKAGE + ".shared..").should().dependOnClassesThat(
                DescribedPredicate.describe("belong to a feature", type -> type.getPackageName().startsWith(House.PACKAGE)
                        && !type.getPackageName().startsWith(House.PACKAGE + ".shared")))
                .check(House.CLASSES);
    }

    @Test
    void onlyRepositoriesTalkToTheDatabase() {
        noClasses().that(DescribedPredicate.not(House.REPOSITORY).and(DescribedPredicate.describe("use JPA",
                type -> !PLAIN_JDBC.contains(House.outermost(type).getSimpleName())
                        && !WITHIN_HIBERNATE.contains(House.outermost(type).getSimpleName()))))
                .should().dependOnClassesThat(DescribedPredicate.describe("are the entity manager or a connection",
                        type -> type.isAssignableTo(EntityManager.class) || type.isAssignableTo(SharedSessionContract.class)
                                || type.isAssignableTo(Connection.class) || type.isEquivalentTo(Listing.class)))
                .orShould().callMethodWhere(DescribedPredicate.describe("a query is written in it",
                        (JavaMethodCall call) -> isQuery(call)))
                .check(House.CLASSES);
    }

    @Test
    void resourcesKnowServicesAndRecordsOnly() {
        noClasses().that(House.RESOURCE).should()
                .dependOnClassesThat(House.ENTITY.or(House.REPOSITORY))
                .orShould().dependOnClassesThat().haveNameMatching("org\\.jboss\\.logging\\..*|jakarta\\.persistence\\..*")
                .orShould().beAnnotatedWith(Transactional.class)
                .check(House.CLASSES);
    }

    @Test
    void namesSayTheRole() {
        classes().that(House.RESOURCE).should().haveSimpleNameEndingWith("Resource").check(House.CLASSES);
        classes().that().areAssignableTo(io.quarkus.hibernate.orm.panache.PanacheRepositoryBase.class)
                .should().haveSimpleNameEndingWith("Repository").check(House.CLASSES);
        classes().that().haveSimpleNameEndingWith("Request").or().haveSimpleNameEndingWith("Summary")
                .or().haveSimpleNameEndingWith("Detail").or().haveSimpleNameEndingWith("Ref")
                .should().beRecords().check(House.CLASSES);
    }

    @Test
    void recordsHoldNoEntity() {
        // EventPlan goes into an event and never comes out of one
        noClasses().that().areRecords().and().arePublic().and().doNotHaveSimpleName("EventPlan")
                .should().dependOnClassesThat(House.ENTITY)
                .because("what leaves a service must not load anything when it is read")
                .check(House.CLASSES);
    }

    @Test
    void rulesOfTheFieldArePlainJava() {
        var known = new TreeSet<String>();
        House.CLASSES.forEach(type -> known.add(type.getSimpleName()));
        assertThat(known).as("plain classes that are still there").containsAll(PLAIN);
        noClasses().that(DescribedPredicate.describe("are rules of the field",
                type -> PLAIN.contains(House.outermost(type).getSimpleName())))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "io.vertx..")
                .check(House.CLASSES);
    }

    @Test
    void rotationPlansNeedNothingButJava() {
        var planner = House.PACKAGE + ".facilitation.rotation";
        classes().that().resideInAPackage(planner + "..").should()
                .onlyDependOnClassesThat().resideInAnyPackage("java..", planner + "..").check(House.CLASSES);
    }

    @Test
    void timeComesFromTheClockOfTheNetwork() {
        noClasses().that().doNotHaveSimpleName("NetworkTime").should()
                .callMethodWhere(DescribedPredicate.describe("the machine is asked for the time", LayoutTest::asksTheMachine))
                .check(House.CLASSES);
    }

    /** What unpacks, lays out and writes: each is called by the work that the room is given, and nowhere else. */
    @Test
    void heavyWorkIsDoneInItsRoom() {
        var tools = DescribedPredicate.describe("is a tool of heavy work", (JavaClass type) -> HEAVY.contains(House.outermost(type).getSimpleName()));
        noClasses().that(DescribedPredicate.not(tools)).should().dependOnClassesThat()
                .haveNameMatching("javax\\.imageio\\..*|com\\.openhtmltopdf\\..*|org\\.apache\\.(pdfbox|fontbox)\\..*|org\\.dhatim\\..*|io\\.nayuki\\..*|java\\.util\\.zip\\.Zip.*")
                .check(House.CLASSES);
        noClasses().that(DescribedPredicate.not(tools)).should().callCodeUnitWhere(DescribedPredicate.describe("heavy work is done outside of the room",
                (JavaCall<?> call) -> tools.test(call.getTargetOwner()) && BEGINS.contains(call.getName()) && !isInTheRoom(call)))
                .check(House.CLASSES);
    }

    /** Given to the room as a lambda, or by a method that only such a one can call: the class knows the room and holds no transaction. */
    private static boolean isInTheRoom(JavaCall<?> call) {
        var origin = call.getOrigin();
        return OUTSIDE_THE_ROOM.contains(origin.getOwner().getSimpleName())
                || (call.isDeclaredInLambda() || origin.getModifiers().contains(JavaModifier.PRIVATE))
                        && !origin.getOwner().isAnnotatedWith(Transactional.class) && !origin.isAnnotatedWith(Transactional.class)
                        && origin.getOwner().getMethodCallsFromSelf().stream().anyMatch(entered -> entered.getTargetOwner().isEquivalentTo(HeavyWork.class));
    }

    /** So that whatever fails is noted and seen. Mail has its own rounds, and its failures are shown beside those of jobs. */
    @Test
    void workComesRoundByTheOneMechanismForJobs() {
        methods().that().areAnnotatedWith(Scheduled.class).or().areAnnotatedWith(Scheduled.Schedules.class)
                .should().beDeclaredInClassesThat().haveNameMatching(House.PACKAGE.replace(".", "\\.") + "\\.(shared\\.job\\.Jobs|mail\\.MailSender)")
                .check(House.CLASSES);
    }

    @Test
    void nobodyWritesPastTheLog() {
        noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..")
                .orShould().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .check(House.CLASSES);
    }

    private static boolean isQuery(JavaMethodCall call) {
        return !call.getOriginOwner().equals(call.getTargetOwner())
                && House.isQuery(call.getTargetOwner(), call.getName(), call.getTarget().getRawParameterTypes());
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var withoutClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isAssignableTo(java.time.Clock.class));
        return call.getName().equals("now") && owner.getPackageName().equals("java.time") && withoutClock
                || call.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class)
                || call.getName().startsWith("system") && owner.isEquivalentTo(java.time.Clock.class);
    }
}
