package jom.workflow.gate.bpmn;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;

/** No process goes round in a circle, and none calls itself round corners, without anybody being waited for. */
final class LoopRule implements BpmnRule {

    @Override
    public void check(XmlElement element, Look look) {
        if (!Bpmn.is(element, "process") || ProcessRule.isTooLarge(element)) {
            return;
        }
        Calls calls = new Calls(look);
        List<XmlElement> loop = new FlowGraph(element, call -> calls.wait(call, Set.of(element.id()))).endlessLoop();
        if (!loop.isEmpty()) {
            String ids = loop.stream().map(XmlElement::id).distinct().collect(Collectors.joining(", "));
            look.findings().add(loop.get(0), Rule.LOOP_ENDLESS, ids);
        }
        String id = element.id();
        new FlowGraph(element)
                .immediateCalls()
                .filter(call -> calls.of(call).stream().anyMatch(called -> calls.leadTo(called, id, new HashSet<>())))
                .forEach(call -> look.findings().add(call, Rule.CALL_RECURSION, id));
    }

    /** Which process calls which before it waits. */
    private static final class Calls {

        private final Map<String, XmlElement> processes;
        private final Look look;

        Calls(Look look) {
            this.look = look;
            this.processes = look.around().processes();
        }

        /** What a call may start: a selector, whatever a portfolio maps to it. */
        Set<String> of(XmlElement call) {
            String called = call.attribute("calledElement").orElse("");
            Optional<String> selector = Texts.named(called).filter(look.around()::isSelector);
            if (selector.isEmpty()) {
                return Set.of(called);
            }
            return look.around().isInstallation() ? Set.of() : processes.keySet();
        }

        /** Only what comes in the same deployment cannot be replaced by something that does not wait. */
        boolean wait(XmlElement call, Set<String> callers) {
            String called = call.attribute("calledElement").orElse("");
            boolean bound = BpmnModel.camunda(call, "calledElementBinding")
                    .filter("deployment"::equals)
                    .isPresent();
            XmlElement process = processes.get(called);
            if (!bound || process == null || callers.contains(called) || ProcessRule.isTooLarge(process)) {
                return false;
            }
            Set<String> deeper = new HashSet<>(callers);
            deeper.add(called);
            return new FlowGraph(process, inner -> wait(inner, deeper)).alwaysWaits();
        }

        boolean leadTo(String from, String wanted, Set<String> seen) {
            if (from.equals(wanted)) {
                return true;
            }
            XmlElement process = processes.get(from);
            if (process == null || !seen.add(from) || ProcessRule.isTooLarge(process)) {
                return false;
            }
            Set<String> next = new LinkedHashSet<>();
            new FlowGraph(process).immediateCalls().forEach(call -> next.addAll(of(call)));
            return next.stream().anyMatch(called -> leadTo(called, wanted, seen));
        }
    }
}
