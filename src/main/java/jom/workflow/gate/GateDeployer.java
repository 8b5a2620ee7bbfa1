package jom.workflow.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * The gate where no deployment gets round it: before the engine's own deployers, whether the files came from Modeler, our
 * pages, Java or the classpath. What is stored already is read again without it; a rule that is new must not stop processes
 * that are running.
 */
@Component
class GateDeployer implements Deployer {

    private final Gate gate;
    private final Authors authors;
    private final Owners owners;
    private final Words words;
    private final WeightsAtGate weights;

    GateDeployer(Gate gate, Authors authors, Owners owners, Words words, WeightsAtGate weights) {
        this.gate = gate;
        this.authors = authors;
        this.owners = owners;
        this.words = words;
        this.weights = weights;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Author author = authors.current();
        Submission submission = submission(deployment, author);
        Verdict verdict = gate.check(submission);
        if (!verdict.isGood()) {
            throw new GateRefusal(verdict.findings(), finding -> words.of(finding, author.language()));
        }
        verdict.companions().forEach((name, bytes) -> add(deployment, name, bytes));
        if (weights.arePublished(submission)) {
            weights.publish(submission);
        } else if (!author.isInstallation()) {
            owners.claim(author, verdict.definitions());
        }
    }

    private static Submission submission(DeploymentEntity deployment, Author author) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().values().stream()
                .filter(resource -> !resource.isGenerated())
                .forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        return new Submission(String.valueOf(deployment.getName()), files, author);
    }

    private static void add(DeploymentEntity deployment, String name, byte[] bytes) {
        ResourceEntity resource = new ResourceEntity();
        resource.setName(name);
        resource.setBytes(bytes);
        resource.setDeploymentId(deployment.getId());
        deployment.addResource(resource);
        Context.getCommandContext().getResourceManager().insertResource(resource);
    }
}
