package jom.workflow.kit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jom.network.PartnerTypes;
import jom.workflow.gate.GateFacts;
import jom.workflow.kit.TemplateDraft.Kind;
import jom.workflow.kit.TemplateDraft.NamePattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/**
 * A template for each shipped process that others call and that the gate lets portfolios call. There is none for the
 * choice by kind of partner: a process that a portfolio maps to a phase, and that calls the choice for this phase, would
 * call itself.
 */
@Component
class CallTemplates {

    private static final String KEY = "${opportunityId}";

    private final PartnerTypes types;
    private final GateFacts gate;

    CallTemplates(PartnerTypes types, GateFacts gate) {
        this.types = types;
        this.gate = gate;
    }

    List<TemplateDraft> all(Shipped shipped) {
        Map<String, CallActivity> examples = examples(shipped);
        return shipped.all(Process.class)
                .filter(process -> examples.containsKey(process.getId()))
                .filter(process -> gate.isCallable(process.getId()))
                .sorted(Comparator.comparing(Process::getId))
                .map(process -> of(process, Objects.requireNonNull(examples.get(process.getId()))))
                .toList();
    }

    /** By the id of what is called, how a shipped model does it. */
    private Map<String, CallActivity> examples(Shipped shipped) {
        Map<String, CallActivity> examples = new HashMap<>();
        shipped.all(CallActivity.class).forEach(call -> examples.put(call.getCalledElement(), call));
        types.all().forEach(type -> {
            chosen(examples, "${prepareWorkflow}", type.prepareWorkflow().value());
            chosen(examples, "${deliverWorkflow}", type.deliverWorkflow().value());
        });
        return examples;
    }

    private static void chosen(Map<String, CallActivity> examples, String selector, String process) {
        examples.put(process, Objects.requireNonNull(examples.get(selector), selector));
    }

    private static TemplateDraft of(Process process, CallActivity example) {
        String documentation = process.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .orElseThrow();
        TemplateDraft draft = new TemplateDraft(Kind.CALL, process.getId(), process.getName(), documentation)
                .labelled(process.getName())
                .fixed(Binding.attribute("calledElement"), process.getId())
                .fixed(Binding.camunda("calledElementBinding"), "latest")
                .fixed(Binding.businessKey(), KEY);
        parts(example, CamundaIn.class).stream()
                .flatMap(in -> Optional.ofNullable(in.getCamundaTarget()).stream())
                .forEach(variable -> handedOver(draft, Binding.in(variable), variable));
        parts(example, CamundaOut.class)
                .forEach(out -> handedOver(draft, Binding.out(out.getCamundaSource()), out.getCamundaSource()));
        return draft;
    }

    private static void handedOver(TemplateDraft draft, Binding binding, String variable) {
        if (variable.endsWith("Id")) {
            draft.fixed(binding, variable);
        } else {
            boolean in = binding.equals(Binding.in(variable));
            draft.written(
                    binding,
                    in ? "What goes in as " + variable : "What comes back as " + variable,
                    "The name of a variable of your process.",
                    variable,
                    NamePattern.ID);
        }
    }

    private static <T extends ModelElementInstance> List<T> parts(CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list();
    }
}
