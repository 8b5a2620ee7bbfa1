package jom.workflow.kit;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jom.workflow.kit.TemplateDraft.Kind;
import jom.workflow.kit.TemplateDraft.NamePattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;

/** A template for each decision table that a shipped model asks. */
final class DecisionTemplates {

    private DecisionTemplates() {}

    static List<TemplateDraft> all(Shipped shipped) {
        Map<String, BusinessRuleTask> examples = new TreeMap<>(Comparator.naturalOrder());
        shipped.all(BusinessRuleTask.class).forEach(task -> examples.putIfAbsent(task.getCamundaDecisionRef(), task));
        return examples.values().stream().map(DecisionTemplates::of).toList();
    }

    private static TemplateDraft of(BusinessRuleTask example) {
        String decision = example.getCamundaDecisionRef();
        return new TemplateDraft(
                        Kind.DECISION,
                        decision,
                        example.getName(),
                        "Asks the shipped decision table " + decision + ", which reads " + inputs(decision)
                                + ". What it says becomes a variable, for a gateway or a task.")
                .labelled(example.getName())
                .fixed(Binding.camunda("decisionRef"), decision)
                .fixed(Binding.camunda("decisionRefBinding"), "deployment")
                .fixed(Binding.camunda("mapDecisionResult"), "singleEntry")
                .written(
                        Binding.camunda("resultVariable"),
                        "Result",
                        "The variable that holds what the table says.",
                        example.getCamundaResultVariable(),
                        NamePattern.ID);
    }

    private static String inputs(String decision) {
        return Dmn.readModelFromFile(
                        Path.of("bpmn", "decisions", decision + ".dmn").toFile())
                .getModelElementsByType(InputExpression.class)
                .stream()
                .map(input -> input.getText().getTextContent())
                .collect(Collectors.joining(", "));
    }
}
