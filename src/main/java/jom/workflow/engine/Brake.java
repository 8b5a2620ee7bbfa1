package jom.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Stops a process that goes round in a circle or splits without end: what happens at once, in one transaction, takes a
 * limited number of sequence flows. The gate lets no such model in; this is for the one that came another way.
 */
@Component
class Brake extends AbstractBpmnParseListener {

    /** Far more than any of our processes takes between two waits, and a fraction of a second. */
    static final int FLOWS_AT_ONCE_MAX = 2_000;

    private final ExecutionListener listener =
            execution -> Context.getCommandContext().getSession(Way.class).goOn(execution.getProcessDefinitionId());

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, listener);
    }

    /** How far a command has come. */
    static final class Way implements Session {

        private int flows;

        void goOn(String process) {
            if (++flows > FLOWS_AT_ONCE_MAX) {
                throw new ProcessEngineException(
                        "more than " + FLOWS_AT_ONCE_MAX + " sequence flows at once, lastly in " + process);
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
