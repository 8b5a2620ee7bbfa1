package jom.workflow.passage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every model gets when it is parsed: each flow out of a gateway that has a choice tells when it is taken, and each
 * process whose workflow it is when it begins. Works for running instances, too, whose models are parsed anew.
 */
@Component
class PassageParsing extends AbstractBpmnParseListener {

    private static final Set<String> GATEWAYS = Set.of("exclusiveGateway", "inclusiveGateway");

    private final PassageJournal journal;
    private final Clock clock;

    PassageParsing(PassageJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        if (GATEWAYS.contains(String.valueOf(flow.getSource().getProperty("type")))) {
            flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, new Taken(flow));
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        ExecutionListener begun = this::begun;
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, begun);
    }

    /** What is called by a workflow is of the same organisation, unless something is kept of it. */
    private void begun(DelegateExecution execution) {
        ExecutionEntity instance = ((ExecutionEntity) execution).getProcessInstance();
        @Nullable String own = Whereabouts.workflowOf(instance);
        @Nullable ExecutionEntity caller = instance.getSuperExecution();
        if (own != null && (caller == null || !own.equals(Whereabouts.workflowOf(caller.getProcessInstance())))) {
            keep(Passage.Kind.PART, instance, instance.getProcessDefinition().getKey(), "", Map.of());
        }
    }

    private void keep(Passage.Kind kind, ExecutionEntity at, String element, String way, Map<String, Object> facts) {
        Whereabouts.of(at)
                .ifPresent(here -> journal.keep(new Passage(
                        kind,
                        here.businessKey(),
                        here.instance(),
                        here.workflowOf(),
                        here.definition(),
                        element,
                        way,
                        facts,
                        clock.instant())));
    }

    /** Listens at one flow. Its neighbours are parsed after it, so what they ask for is found when it is first taken. */
    private final class Taken implements ExecutionListener {

        private final TransitionImpl flow;
        private volatile @Nullable Question question;

        private Taken(TransitionImpl flow) {
            this.flow = flow;
        }

        @Override
        public void notify(DelegateExecution execution) {
            List<PvmTransition> ways = flow.getSource().getOutgoingTransitions();
            if (ways.size() > 1) {
                keep(
                        Passage.Kind.GATEWAY,
                        (ExecutionEntity) execution,
                        flow.getSource().getId(),
                        flow.getId(),
                        question(ways).facts(execution));
            }
        }

        private Question question(List<PvmTransition> ways) {
            Question known = question;
            if (known == null) {
                known = Question.of(ways);
                question = known;
            }
            return known;
        }
    }
}
