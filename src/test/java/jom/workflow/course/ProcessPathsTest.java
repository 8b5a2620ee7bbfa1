package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import jom.JomTest;
import jom.network.PeopleRegistry;
import jom.workflow.Contracts;
import jom.workflow.DeadlineWatch;
import jom.workflow.PublishedContract;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of every model, on the real domain; at the end no node and no flow may be left that no path has passed. */
@JomTest
@ExtendWith(MeasuredPaths.class)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ProcessPathsTest {

    /** In no shipped model; {@link QuestionnaireTest} completes it. */
    private static final String OF_THEIR_OWN = "questionnaire";

    @Nested
    @Order(1)
    class Intake extends IntakePaths {
        @Autowired
        Intake(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(2)
    class Registration extends RegistrationPaths {
        @Autowired
        Registration(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(3)
    class Team extends TeamPaths {
        @Autowired
        Team(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(4)
    class Charter extends CharterPaths {
        @Autowired
        Charter(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(5)
    class Proposal extends ProposalPaths {
        @Autowired
        Proposal(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(6)
    class Won extends WonPaths {
        @Autowired
        Won(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(20)
    class Resold extends ResellerPaths {
        @Autowired
        Resold(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(21)
    class Integrated extends IntegratorPaths {
        @Autowired
        Integrated(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(22)
    class Solved extends SoftwareVendorPaths {
        @Autowired
        Solved(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(24)
    class Hosted extends HosterPaths {
        @Autowired
        Hosted(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(23)
    class Operated extends HostedServicePaths {
        @Autowired
        Operated(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(25)
    class Licensed extends LargeAccountPaths {
        @Autowired
        Licensed(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(26)
    class Left extends DeparturePaths {

        @Autowired
        Left(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(27)
    class HandedOver extends HandoverPaths {

        @Autowired
        HandedOver(Casts casts, Stage stage, Proofreader proofreader, PeopleRegistry people) {
            super(casts, stage.readBy(proofreader), people);
        }
    }

    @Nested
    @Order(28)
    class Joined extends JoiningPaths {

        @Autowired
        Joined(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(29)
    class Introduced extends IntroductionPaths {

        @Autowired
        Introduced(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(30)
    class Recruited extends RecruitingPaths {

        @Autowired
        Recruited(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(50)
    class Withdrawn extends WithdrawalPaths {
        @Autowired
        Withdrawn(Casts casts, Stage stage, Proofreader proofreader) {
            super(casts, stage.readBy(proofreader));
        }
    }

    @Nested
    @Order(50)
    class Overdue extends OverduePaths {
        @Autowired
        Overdue(
                Casts casts,
                Stage stage,
                Proofreader proofreader,
                DeadlineWatch watch,
                JdbcClient jdbc,
                TransactionTemplate transactions) {
            super(casts, stage.readBy(proofreader), watch, jdbc, transactions);
        }
    }

    @Nested
    @Order(99)
    class Together {

        private final ModelCoverage coverage;
        private final Contracts contracts;
        private final Proofreader proofreader;
        private final Witness witness;

        @Autowired
        Together(ModelCoverage coverage, Contracts contracts, Proofreader proofreader, Witness witness) {
            this.coverage = coverage;
            this.contracts = contracts;
            this.proofreader = proofreader;
            this.witness = witness;
        }

        /** The start form shows nothing but texts and choices. */
        @Test
        void everyFormWasReadInEveryLanguage() throws IOException {
            assertThat(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.form"))
                    .extracting(form -> String.valueOf(form.getFilename()).replace(".form", ""))
                    .filteredOn(contract -> !contract.startsWith("test") && !contract.equals("opportunityIntake"))
                    .hasSizeGreaterThan(50)
                    .isSubsetOf(proofreader.contracts());
        }

        /** The witness has looked at each of them; here it is asked whether one was never completed. */
        @Test
        void everyTaskThatCanBeCompletedIsInTheAuditTrail() {
            Set<String> kept = witness.actions().keySet();
            assertThat(contracts.published())
                    .filteredOn(contract -> !contract.start())
                    .extracting(PublishedContract::name)
                    .filteredOn(name -> !name.startsWith("test") && !name.equals(OF_THEIR_OWN))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(name -> assertThat(kept).contains(name));
            assertThat(witness.refused()).isNotEmpty();
        }

        /** The report under target shows each path in the models it passes. */
        @Test
        void pathsPassEveryNodeAndEveryFlowOfEveryModel() throws IOException {
            coverage.report();
            assertThat(coverage.left()).isEmpty();
            assertThat(coverage.shares())
                    .containsOnlyKeys(ModelCoverage.shipped().keySet());
            assertThat(coverage.shares().values()).containsOnly(1.0);
        }
    }
}
