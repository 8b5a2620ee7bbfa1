package jom.workflow.mapping;

import java.util.Map;
import jom.portfolio.Phase;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a participant's workflow be noted when it begins: a call that chooses by partner type says in which phase. */
@Component
class PhaseParsing extends AbstractBpmnParseListener {

    /** Under which a call has its phase. */
    static final String PHASE = "jom.phase";

    private static final Map<String, Phase> CALLS = Map.of(
            "${" + PartnerWorkflows.PREPARE + "}", Phase.PREPARE, "${" + PartnerWorkflows.DELIVER + "}", Phase.DELIVER);

    private final BegunWorkflows begun;

    PhaseParsing(BegunWorkflows begun) {
        this.begun = begun;
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        @Nullable String called = element.attribute("calledElement");
        if (called != null && CALLS.containsKey(called)) {
            activity.setProperty(PHASE, CALLS.get(called));
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, begun);
    }
}
