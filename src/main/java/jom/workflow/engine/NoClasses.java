package jom.workflow.engine;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Makes no instance of any class that a model names. Mail and shell tasks are made in the same way and end here, too. */
final class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException("models name building blocks, no classes: " + type.getName());
    }
}
