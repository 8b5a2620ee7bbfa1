package jom.workflow.gate;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where our own doors hand files over to the engine. */
@Component
class EngineRoom {

    private final ObjectProvider<ProcessEngine> engine;

    private final WeightsAtGate weights;

    EngineRoom(ObjectProvider<ProcessEngine> engine, WeightsAtGate weights) {
        this.engine = engine;
        this.weights = weights;
    }

    /** Deploys and gives back the engine's id of the deployment; the gate stands in front here, too. */
    String deploy(Submission submission, String source) {
        DeploymentBuilder deployment = engine.getObject()
                .getRepositoryService()
                .createDeployment()
                .name(submission.name())
                .source(source);
        if (!weights.arePublished(submission)) {
            deployment.enableDuplicateFiltering(false); // weights that counted before may count again
        }
        submission.files().forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        return deployment.deploy().getId();
    }
}
