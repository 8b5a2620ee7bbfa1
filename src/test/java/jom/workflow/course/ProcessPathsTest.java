package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jom.JomTest;
import jom.workflow.Contracts;
import jom.workflow.DeadlineWatch;
import jom.workflow.PublishedContract;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of every model, on the real domain; at the end no node may be left that no path has passed. */
@JomTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ProcessPathsTest {

    private static final String BODY = "#multiInstanceBody";

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

        private final ProcessEngine engine;
        private final Contracts contracts;
        private final Proofreader proofreader;
        private final Witness witness;

        @Autowired
        Together(ProcessEngine engine, Contracts contracts, Proofreader proofreader, Witness witness) {
            this.engine = engine;
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

        @Test
        void pathsPassEveryNodeOfEveryModel() {
            Set<String> left = new TreeSet<>();
            for (ProcessDefinition model : shipped()) {
                if (!model.getKey().startsWith("test")) {
                    left.addAll(nodes(model));
                    left.removeAll(passed(model));
                }
            }
            assertThat(left).isEmpty();
        }

        /** What the application itself deploys; other tests deploy models of their own. */
        private List<ProcessDefinition> shipped() {
            ProcessDefinition spine = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("jointOpportunity")
                    .latestVersion()
                    .singleResult();
            return engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .deploymentId(spine.getDeploymentId())
                    .list();
        }

        private Set<String> nodes(ProcessDefinition model) {
            Set<String> nodes = new TreeSet<>();
            engine.getRepositoryService()
                    .getBpmnModelInstance(model.getId())
                    .getModelElementsByType(FlowNode.class)
                    .forEach(node -> nodes.add(model.getKey() + " " + node.getId()));
            assertThat(nodes).isNotEmpty();
            return nodes;
        }

        private Set<String> passed(ProcessDefinition model) {
            Set<String> passed = new TreeSet<>();
            engine.getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processDefinitionId(model.getId())
                    .unlimitedList()
                    .forEach(activity -> passed.add(
                            model.getKey() + " " + activity.getActivityId().replace(BODY, "")));
            return passed;
        }
    }
}
