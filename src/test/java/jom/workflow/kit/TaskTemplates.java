package jom.workflow.kit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import jom.workflow.Contracts;
import jom.workflow.PublishedContract;
import jom.workflow.gate.GateFacts;
import jom.workflow.kit.TemplateDraft.Kind;
import jom.workflow.kit.TemplateDraft.NamePattern;
import org.springframework.stereotype.Component;

/** A template for the tasks of each contract. Those that start a process are not for models of portfolios. */
@Component
class TaskTemplates {

    static final String OPEN = "questionnaire";

    private final Contracts contracts;
    private final GateFacts gate;
    private final ResourceBundle texts = ResourceBundle.getBundle("i18n.forms", Locale.ROOT);

    TaskTemplates(Contracts contracts, GateFacts gate) {
        this.contracts = contracts;
        this.gate = gate;
    }

    List<TemplateDraft> all() {
        return contracts.published().stream()
                .filter(contract -> !contract.start())
                .filter(contract -> !contract.name().startsWith("test"))
                .filter(contract -> !Groups.areOfShippedModels(gate.audiences(contract.name())))
                .map(contract -> contract.name().equals(OPEN) ? own() : of(contract))
                .toList();
    }

    private TemplateDraft of(PublishedContract contract) {
        String name = contract.name();
        String heading = texts.getString(name + ".heading");
        TemplateDraft draft = new TemplateDraft(
                        Kind.TASK, name, heading, texts.getString(name + ".intro") + gateways(contract.gateways()))
                .labelled(heading)
                .fixed(Binding.camunda("formRef"), name);
        Set<String> groups = gate.audiences(name);
        if (groups.size() == 1) {
            draft.fixed(Binding.camunda("candidateGroups"), groups.iterator().next());
        } else {
            who(draft, Groups.named(groups));
        }
        return contract(draft, name);
    }

    private static String gateways(List<String> variables) {
        return variables.isEmpty() ? "" : " Gateways may ask for " + String.join(", ", variables) + ".";
    }

    private static TemplateDraft own() {
        TemplateDraft draft = new TemplateDraft(
                        Kind.TASK,
                        OPEN,
                        "Ask by a form of your own",
                        "Whatever your form asks. The answers are kept with the opportunity, dated, and everybody who takes part"
                                + " reads them. Gateways cannot ask for them.")
                .labelled("Ask for it")
                .written(
                        Binding.camunda("formRef"),
                        "Form",
                        "The id of your form, which you deploy with the model.",
                        "",
                        NamePattern.ID);
        who(draft, Groups.ofPartnersProcesses());
        return contract(draft, OPEN);
    }

    private static void who(TemplateDraft draft, Map<String, String> groups) {
        draft.chosen(
                Binding.camunda("candidateGroups"), "Who does it", "One of them takes the task and answers.", groups);
    }

    private static TemplateDraft contract(TemplateDraft draft, String name) {
        return draft.fixed(Binding.camunda("formRefBinding"), "deployment").fixed(Binding.extension("contract"), name);
    }
}
