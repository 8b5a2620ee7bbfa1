package jom.workflow.gate.bpmn;

import java.util.List;
import jom.workflow.gate.FileFindings;
import jom.workflow.gate.Rule;
import jom.workflow.gate.Surroundings;
import jom.workflow.gate.read.GrammarCheck;

/** All rules of process models. */
public final class BpmnRules {

    private static final List<BpmnRule> RULES = List.of(
            new ProcessRule(),
            new TaskRule(),
            new WorkRule(),
            new VariableRule(),
            new CallRule(),
            new RepetitionRule(),
            new ConditionRule(),
            new EventRule(),
            new TimerRule(),
            new LoopRule());

    private BpmnRules() {}

    /** Looks at a model and says all that is wrong with it. */
    public static void check(BpmnModel model, Surroundings around, FileFindings findings) {
        new GrammarCheck(Bpmn.GRAMMAR, findings).check(model.root());
        if (model.processes().isEmpty()) {
            findings.add(model.root(), Rule.DEFINES_NOTHING);
        }
        BpmnRule.Look look = new BpmnRule.Look(model, around, findings);
        model.root().all().forEach(element -> RULES.forEach(rule -> rule.check(element, look)));
    }
}
