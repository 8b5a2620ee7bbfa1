package jom.workflow.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever deploys at one of the engine's own doors, as Camunda Modeler does: only what a deployment needs, all of its files
 * or none, kept in our list; and where four eyes are required it is held, which looks to Modeler like a deployment that
 * defined nothing yet.
 */
@Component
@Order(10)
class DeploymentDoor extends CommandInterceptor {

    static final String MODELER = "modeler";

    private final Checks checks;
    private final Authors authors;
    private final DeploymentRecords records;
    private final Words words;
    private final WeightsAtGate weights;

    DeploymentDoor(Checks checks, Authors authors, DeploymentRecords records, Words words, WeightsAtGate weights) {
        this.checks = checks;
        this.authors = authors;
        this.records = records;
        this.words = words;
        this.weights = weights;
    }

    @Override
    @SuppressWarnings("unchecked") // the command's own result
    public <T> T execute(Command<T> command) {
        if (command.getClass() != DeployCmd.class || Authors.atDoor().isEmpty()) {
            return next.execute(command);
        }
        DeploymentBuilderImpl builder = (DeploymentBuilderImpl)
                Objects.requireNonNull(new DirectFieldAccessor(command).getPropertyValue("deploymentBuilder"));
        Submission submission = submission(builder.getDeployment());
        refuseWhatIsNotForDoors(builder, submission);
        if (builder.isDeployChangedOnly()) {
            builder.enableDuplicateFiltering(false); // a form that stayed at home could not be found by its process
        }
        if (weights.arePublished(submission)) {
            letComeAgain(builder);
        }
        if (records.fourEyes()) {
            return (T) held(submission);
        }
        T result = next.execute(command);
        if (result instanceof DeploymentEntity deployed && deployed.isNew()) {
            records.deployed(submission, MODELER, checks.of(submission), deployed.getId());
        }
        return result;
    }

    /** Weights that counted before may count again; there is no method to say so once Modeler has asked for the opposite. */
    private static void letComeAgain(DeploymentBuilderImpl builder) {
        new DirectFieldAccessor(builder).setPropertyValue("isDuplicateFilterEnabled", false);
    }

    private Submission submission(DeploymentEntity deployment) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (deployment.getResources() != null) {
            deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        }
        return new Submission(Objects.toString(deployment.getName(), ""), files, authors.current());
    }

    private DeploymentWithDefinitions held(Submission submission) {
        Verdict verdict = checks.of(submission);
        if (!verdict.isGood()) {
            throw refusal(verdict.findings(), submission.author());
        }
        DeploymentId id = records.held(submission, MODELER, verdict);
        DeploymentEntity waiting = new DeploymentEntity();
        waiting.setId(id.toString());
        waiting.setName(submission.name());
        waiting.setDeploymentTime(ClockUtil.getCurrentTime());
        return waiting;
    }

    private void refuseWhatIsNotForDoors(DeploymentBuilderImpl builder, Submission submission) {
        Findings findings = new Findings();
        String name = submission.name();
        if (name.isBlank() || name.length() > Deployments.NAME_CHARACTERS_MAX || isReserved(name)) {
            findings.whole(Rule.DEPLOYMENT_NAME, name);
        }
        if (builder.getDeployment().getTenantId() != null) {
            findings.whole(Rule.DEPLOYMENT_TENANT);
        }
        if (builder.getProcessDefinitionsActivationDate() != null) {
            findings.whole(Rule.DEPLOYMENT_ACTIVATION);
        }
        boolean reuse = !builder.getDeployments().isEmpty()
                || !builder.getDeploymentResourcesById().isEmpty()
                || !builder.getDeploymentResourcesByName().isEmpty()
                || builder.getNameFromDeployment() != null;
        if (reuse) {
            findings.whole(Rule.DEPLOYMENT_REUSE);
        }
        if (!findings.list().isEmpty()) {
            throw refusal(findings.list(), submission.author());
        }
    }

    /** By its name the application finds its own last deployment when it starts again. */
    private static boolean isReserved(String name) {
        return Context.getProcessEngineConfiguration() instanceof SpringTransactionsProcessEngineConfiguration spring
                && name.equalsIgnoreCase(spring.getDeploymentName());
    }

    private GateRefusal refusal(List<Finding> findings, Author author) {
        return new GateRefusal(findings, finding -> words.of(finding, author.language()));
    }
}
