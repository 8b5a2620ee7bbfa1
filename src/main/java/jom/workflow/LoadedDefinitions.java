package jom.workflow;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** The models as the engine has read them. */
public final class LoadedDefinitions {

    private LoadedDefinitions() {}

    /**
     * Out of memory if it can be; the engine by itself reads a definition's row once more in each transaction. Only
     * inside a command of the engine's.
     *
     * @throws org.camunda.bpm.engine.exception.NotFoundException if there is no such definition
     */
    public static ProcessDefinitionEntity get(String id) {
        DeploymentCache cache = Context.getProcessEngineConfiguration().getDeploymentCache();
        @Nullable ProcessDefinitionEntity known = cache.findProcessDefinitionFromCache(id);
        return known == null ? cache.findDeployedProcessDefinitionById(id) : known;
    }
}
