package jom.workflow.gate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidatorContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** What hostile models would have the engine run, in every role there is: sings when it is made or called. */
public class Canary
        implements JavaDelegate,
                ExecutionListener,
                TaskListener,
                DelegateVariableMapping,
                StartFormHandler,
                TaskFormHandler,
                FormFieldValidator {

    private static final AtomicLong SONGS = new AtomicLong();

    public Canary() {
        sing();
    }

    /** How often it was made or called, by anybody. */
    public static long songs() {
        return SONGS.get();
    }

    /** Also what scripts and expressions would call. */
    public static String sing() {
        SONGS.incrementAndGet();
        return "tweet";
    }

    @Override
    public void execute(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateTask task) {
        sing();
    }

    @Override
    public void mapInputVariables(DelegateExecution caller, VariableMap variables) {
        sing();
    }

    @Override
    public void mapOutputVariables(DelegateExecution caller, VariableScope called) {
        sing();
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        sing();
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        sing();
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
        throw new UnsupportedOperationException(sing());
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        throw new UnsupportedOperationException(sing());
    }

    @Override
    public boolean validate(Object value, FormFieldValidatorContext context) {
        sing();
        return true;
    }

    /** As an expression might call it. */
    public List<Map<String, String>> list() {
        return List.of(Map.of("song", sing()));
    }
}
