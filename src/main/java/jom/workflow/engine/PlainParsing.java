package jom.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormValidators;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads models without making the form handlers and field validators they may name, which the engine makes by itself. */
final class PlainParsing extends BpmnParse {

    private static final String FORM_HANDLER = "formHandlerClass";

    PlainParsing(BpmnParser parser) {
        super(parser);
    }

    @Override
    public TaskDefinition parseTaskDefinition(
            Element task, String key, ActivityImpl activity, ProcessDefinitionEntity process) {
        refuseHandler(task);
        return super.parseTaskDefinition(task, key, activity, process);
    }

    @Override
    protected void parseStartFormHandlers(List<Element> starts, ProcessDefinitionEntity process) {
        starts.forEach(PlainParsing::refuseHandler);
        super.parseStartFormHandlers(starts, process);
    }

    private static void refuseHandler(Element element) {
        if (element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, FORM_HANDLER) != null) {
            throw new ProcessEngineException("models name no form handlers: " + element.attribute("id"));
        }
    }

    /** Knows the engine's own validators only. */
    static final class OwnValidators extends FormValidators {

        @Override
        public FormFieldValidator createValidator(Element constraint, BpmnParse parse, ExpressionManager expressions) {
            if ("validator".equals(constraint.attribute("name"))) {
                throw new ProcessEngineException("models name no validators");
            }
            return super.createValidator(constraint, parse, expressions);
        }
    }
}
