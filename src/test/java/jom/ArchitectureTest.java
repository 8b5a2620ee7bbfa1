package jom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Date;
import jom.platform.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rules that a machine can check. {@code BreachesTest} sees each of them red against a planted breach. */
@AnalyzeClasses(packages = "jom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_WORKFLOW_KNOWS_CAMUNDA = noClasses()
            .that()
            .resideOutsideOfPackage("jom.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule TABLES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .areAnnotatedWith(MappedSuperclass.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule KERNEL_HOLDS_VALUES_ONLY = noClasses()
            .that()
            .resideInAPackage("jom.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.context..", "org.springframework.beans..", "jakarta..");

    /** Called or referred to; {@code now(clock)} is what is wanted, and one place makes the clock. */
    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("jom.platform.TimeConfiguration")
            .should()
            .accessTargetWhere(ArchitectureTest.readsTheTimeByItself());

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class);

    @ArchTest
    static final ArchRule CONTROLLERS_OPEN_NO_TRANSACTIONS = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("jom..web..")
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .andShould()
            .notBeAnnotatedWith(UseCase.class);

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_NOT_TRANSACTIONAL =
            noClasses().that().resideInAPackage("jom..web..").should().beAnnotatedWith(Transactional.class);

    /** What all doors share keeps the answers to repeated requests itself, see ADR 4. */
    @ArchTest
    static final ArchRule DOORS_HAVE_NO_TABLES = noClasses()
            .that()
            .resideInAPackage("jom..web..")
            .and()
            .resideOutsideOfPackage("jom.platform.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule MONEY_IS_NOT_FLOATING = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("jom..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class);

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeByItself() {
        return describe(
                "reads the time by itself",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && readsTheTime(access.getTargetOwner().getFullName(), target));
    }

    private static boolean readsTheTime(String owner, AccessTarget.CodeUnitAccessTarget target) {
        String name = target.getName();
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system");
        }
        if (owner.equals(Date.class.getName())) {
            return name.equals("<init>") && target.getRawParameterTypes().isEmpty();
        }
        if (owner.equals(System.class.getName())) {
            return name.equals("currentTimeMillis");
        }
        return owner.startsWith("java.time.") && name.equals("now") && !clockGiven;
    }
}
