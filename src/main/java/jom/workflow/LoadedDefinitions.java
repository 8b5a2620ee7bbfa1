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
        @Nullable ProcessDefinitionEntity known = known(id);
        return known == null ? cache().findDeployedProcessDefinitionById(id) : known;
    }

    /** The same, but null if it is not in memory. */
    public static @Nullable ProcessDefinitionEntity known(String id) {
        return cache().findProcessDefinitionFromCache(id);
    }

    private static DeploymentCache cache() {
        return Context.getProcessEngineConfiguration().getDeploymentCache();
    }
}
