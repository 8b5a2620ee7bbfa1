package jom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import jom.platform.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rules of style.md that a machine can check. Each was seen red against a planted breach. */
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
    static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true); // until the first module with a table has landed

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .allowEmptyShould(true); // as above

    @ArchTest
    static final ArchRule KERNEL_HOLDS_VALUES_ONLY = noClasses()
            .that()
            .resideInAPackage("jom.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.context..", "org.springframework.beans..", "jakarta..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class);

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
    static final ArchRule MONEY_IS_NOT_FLOATING = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("jom.kernel..", "jom.revenue..", "jom.proposal..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class);
}
