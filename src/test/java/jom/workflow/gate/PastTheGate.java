package jom.workflow.gate;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** Forces models into the engine as if there were no gate, to see what its second line does to them. */
public final class PastTheGate {

    private PastTheGate() {}

    /** Deploys with the engine's own deployers only. */
    public static DeploymentWithDefinitions deploy(ProcessEngine engine, Consumer<DeploymentBuilder> files) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        List<Deployer> deployers = List.copyOf(configuration.getDeployers());
        configuration
                .getDeploymentCache()
                .setDeployers(deployers.stream()
                        .filter(deployer -> !(deployer instanceof GateDeployer))
                        .toList());
        try {
            DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
            files.accept(deployment);
            return deployment.deployWithResult();
        } finally {
            configuration.getDeploymentCache().setDeployers(deployers);
        }
    }
}
