package jom.workflow.gate.dmn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jom.workflow.gate.FileFindings;
import jom.workflow.gate.Rule;
import jom.workflow.gate.bpmn.ProcessRule;
import jom.workflow.gate.read.GrammarCheck;
import jom.workflow.gate.read.XmlElement;
import jom.workflow.gate.read.XmlName;

/** All rules of decision files: tables only, that compare a variable with literals and answer with literals. */
public final class DmnRules {

    static final int DECISIONS_MAX = 10;
    static final int COLUMNS_MAX = 20;
    static final int RULES_MAX = 500;

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{2,59}");
    private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "ANY");
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "date");

    private final FileFindings findings;

    private DmnRules(FileFindings findings) {
        this.findings = findings;
    }

    /** Looks at a file and says all that is wrong with it. */
    public static void check(DmnModel model, FileFindings findings) {
        new GrammarCheck(Dmn.GRAMMAR, findings).check(model.root());
        List<XmlElement> decisions = model.decisions();
        if (decisions.isEmpty()) {
            findings.add(model.root(), Rule.DEFINES_NOTHING);
        }
        if (decisions.size() > DECISIONS_MAX) {
            findings.add(model.root(), Rule.SIZE_DECISIONS, String.valueOf(DECISIONS_MAX));
        }
        DmnRules rules = new DmnRules(findings);
        decisions.forEach(rules::decision);
        model.root().all().forEach(rules::anywhere);
    }

    private void decision(XmlElement decision) {
        String id = decision.attribute("id").orElse("");
        if (!ID.matcher(id).matches()) {
            findings.add(decision, Rule.DEFINITION_ID, id);
        }
        String kept = decision.attribute(new XmlName(Dmn.CAMUNDA, "historyTimeToLive"))
                .orElse("");
        if (!ProcessRule.isKeptWithin(kept)) {
            findings.add(decision, Rule.HISTORY_TIME, kept);
        }
        Optional<XmlElement> table = decision.child(Dmn.dmn("decisionTable"));
        if (table.isEmpty()) {
            findings.add(decision, Rule.TABLE_MISSING);
        } else {
            table(table.get());
        }
    }

    private void table(XmlElement table) {
        String policy = table.attribute("hitPolicy").orElse("UNIQUE");
        if (!HIT_POLICIES.contains(policy)) {
            findings.add(table, Rule.TABLE_HIT_POLICY, policy);
        }
        long inputs = table.children(Dmn.dmn("input")).count();
        long outputs = table.children(Dmn.dmn("output")).count();
        if (outputs == 0 || inputs + outputs > COLUMNS_MAX) {
            findings.add(table, Rule.TABLE_COLUMNS, String.valueOf(COLUMNS_MAX));
        }
        List<XmlElement> rules = table.children(Dmn.dmn("rule")).toList();
        if (rules.size() > RULES_MAX) {
            findings.add(table, Rule.TABLE_RULES, String.valueOf(RULES_MAX));
        }
        rules.stream()
                .filter(rule -> rule.children(Dmn.dmn("inputEntry")).count() != inputs
                        || rule.children(Dmn.dmn("outputEntry")).count() != outputs)
                .forEach(rule -> findings.add(rule, Rule.TABLE_CELLS));
    }

    private void anywhere(XmlElement element) {
        if (Dmn.is(element, "text")) {
            cell(element);
            return;
        }
        element.attribute("expressionLanguage")
                .filter(language -> !language.equals("feel"))
                .ifPresent(language -> findings.add(element, Rule.TABLE_LANGUAGE, language));
        element.attribute("typeRef")
                .filter(type -> !TYPES.contains(type))
                .ifPresent(type -> findings.add(element, Rule.TABLE_TYPE, type));
        if (Dmn.is(element, "output")) {
            variable(element, element.attribute("name"));
        } else if (Dmn.is(element, "input")) {
            Optional<String> own = element.attribute(new XmlName(Dmn.CAMUNDA, "inputVariable"));
            own.ifPresent(name -> variable(element, own));
            if (element.child(Dmn.dmn("inputExpression"))
                    .flatMap(expression -> expression.child(Dmn.dmn("text")))
                    .isEmpty()) {
                findings.add(element, Rule.TABLE_INPUT, "");
            }
        }
    }

    private void variable(XmlElement element, Optional<String> name) {
        if (!Cell.isVariable(name.orElse(""))) {
            findings.add(element, Rule.VARIABLE_NAME, name.orElse(""));
        }
    }

    private void cell(XmlElement text) {
        String content = text.text().strip();
        String place = text.parent().map(XmlElement::local).orElse("");
        switch (place) {
            case "inputExpression" -> expect(Cell.isVariable(content), text, Rule.TABLE_INPUT);
            case "inputEntry" -> expect(Cell.isTest(content), text, Rule.TABLE_TEST);
            case "outputEntry" -> expect(Cell.isValue(content), text, Rule.TABLE_VALUE);
            default -> expect(Cell.areValues(content), text, Rule.TABLE_VALUE);
        }
    }

    private void expect(boolean fits, XmlElement text, Rule rule) {
        if (!fits) {
            findings.add(text, rule, text.text());
        }
    }
}
