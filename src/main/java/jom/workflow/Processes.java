package jom.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.workflow.Variable.Assignment;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * For bridges from the domain: a fact starts a process or tells one something, in the transaction in which the fact
 * became true, so that state and process move together or not at all.
 */
@Component
public class Processes {

    private static final Logger LOG = LoggerFactory.getLogger(Processes.class);

    private final ObjectProvider<ProcessEngine> engine;
    private final Answering answering;

    Processes(ObjectProvider<ProcessEngine> engine, Answering answering) {
        this.engine = engine;
        this.answering = answering;
    }

    /** Starts the latest version of a process about this business key. */
    public void start(String processKey, String businessKey, Assignment... variables) {
        engine.getObject().getRuntimeService().startProcessInstanceByKey(processKey, businessKey, values(variables));
        LOG.info("process started process={} about={}", processKey, businessKey);
    }

    /**
     * Tells whatever process about this business key waits for the message. A fact that no process waits for is no
     * error; neither is one that a task brings about, since its process is moving already.
     *
     * @return whether somebody was waiting
     * @throws IllegalStateException if more than one waits: models must not
     */
    public boolean tell(String message, String businessKey, Assignment... variables) {
        if (answering.isNow()) {
            return false;
        }
        List<MessageCorrelationResult> waiting = engine.getObject()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(values(variables))
                .correlateAllWithResult();
        if (waiting.size() > 1) {
            throw new IllegalStateException(
                    waiting.size() + " processes about " + businessKey + " wait for " + message);
        }
        return !waiting.isEmpty();
    }

    /**
     * Tells every process about this business key that waits for the message and whose variable has this value. As
     * above, a fact that no process waits for is no error.
     *
     * @return how many were waiting
     */
    public int tellWhere(String message, String businessKey, Assignment which) {
        return engine.getObject()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .processInstanceVariableEquals(which.variable().name(), which.value())
                .correlateAllWithResult()
                .size();
    }

    /**
     * Tells each place about this business key that waits for the message and sees this value of the variable, such as
     * one instance of a part that is done once for each participant. What a process itself brings about is not told to
     * it: it is moving already.
     *
     * @return how many were waiting
     */
    public int tellWhose(String message, String businessKey, Assignment which) {
        if (Context.getBpmnExecutionContext() != null) {
            return 0;
        }
        RuntimeService runtime = engine.getObject().getRuntimeService();
        List<String> waiting = runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .map(Execution::getId)
                .filter(id -> which.value()
                        .equals(runtime.getVariable(id, which.variable().name())))
                .toList();
        waiting.forEach(id -> runtime.messageEventReceived(message, id));
        return waiting.size();
    }

    /** Whether an instance of this process with this variable is running. */
    public boolean isRunning(String processKey, Assignment about) {
        return engine.getObject()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .variableValueEquals(about.variable().name(), about.value())
                        .count()
                > 0;
    }

    private static Map<String, Object> values(Assignment... variables) {
        Map<String, Object> values = new HashMap<>();
        for (Assignment each : variables) {
            values.put(each.variable().name(), each.value());
        }
        return values;
    }
}
