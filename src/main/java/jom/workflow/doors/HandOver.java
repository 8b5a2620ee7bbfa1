package jom.workflow.doors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;

/**
 * Hands whoever signed in at our page to Camunda's webapps. It knows the engines of this application; the filter as it comes
 * searches all jars for whoever provides engines, at each request.
 */
final class HandOver extends ContainerBasedAuthenticationFilter {

    @Override
    protected @Nullable ProcessEngine getAddressedEngine(String engineName) {
        return ProcessEngines.getProcessEngines().get(engineName);
    }
}
