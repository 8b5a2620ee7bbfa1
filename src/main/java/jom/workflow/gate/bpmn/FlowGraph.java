package jom.workflow.gate.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jom.workflow.gate.read.XmlElement;

/**
 * Where a process can go without anybody or anything being waited for. Each node is entered and left; between the two
 * there is no edge where it waits. A human task over a roster may find the roster empty and so does not count as waiting;
 * neither does a timer that a variable sets, which may lie in the past, nor a call, unless what it calls is known to wait.
 */
final class FlowGraph {

    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, XmlElement> nodes = new HashMap<>();
    private final String start;
    private final String end;
    private final Predicate<XmlElement> waitingCall;

    FlowGraph(XmlElement process) {
        this(process, call -> false);
    }

    /** @param waitingCall whether somebody or something is waited for in what is called, whichever way it takes */
    FlowGraph(XmlElement process, Predicate<XmlElement> waitingCall) {
        this.waitingCall = waitingCall;
        start = entered(process);
        end = left(process);
        scope(process, start, end);
    }

    /** Whether it waits, whichever way it takes. */
    boolean alwaysWaits() {
        return !reachedFrom(start).contains(end);
    }

    /** The nodes in a circle that never waits; empty if there is none. */
    List<XmlElement> endlessLoop() {
        for (String node : next.keySet()) {
            Set<String> reached = reachedFrom(node);
            if (reached.contains(node)) {
                return reached.stream()
                        .filter(other -> reachedFrom(other).contains(node))
                        .map(this::element)
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    /** The calls that are made before anything was waited for. */
    Stream<XmlElement> immediateCalls() {
        return reachedFrom(start).stream()
                .map(this::element)
                .filter(element -> Bpmn.is(element, "callActivity"))
                .distinct();
    }

    private XmlElement element(String node) {
        return Objects.requireNonNull(nodes.get(node), node);
    }

    private Set<String> reachedFrom(String node) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(next.getOrDefault(node, Set.of()));
        while (!open.isEmpty()) {
            String at = open.poll();
            if (reached.add(at)) {
                open.addAll(next.getOrDefault(at, Set.of()));
            }
        }
        return reached;
    }

    private void scope(XmlElement scope, String before, String after) {
        for (XmlElement element : scope.children()) {
            if (Bpmn.is(element, "sequenceFlow")) {
                flow(scope, element);
            } else if (element.attribute("id").isPresent() && isNode(element)) {
                node(element, before);
                if (isLast(scope, element)) {
                    edge(left(element), element, after, scope);
                }
            }
        }
        scope.children(Bpmn.bpmn("boundaryEvent")).forEach(event -> boundary(scope, event));
    }

    private static boolean isNode(XmlElement element) {
        return element.local().endsWith("Event")
                || element.local().endsWith("Task")
                || element.local().endsWith("Gateway")
                || Bpmn.is(element, "callActivity", "subProcess");
    }

    /** Where it ends, the scope may end. */
    private static boolean isLast(XmlElement scope, XmlElement element) {
        return scope.children(Bpmn.bpmn("sequenceFlow"))
                .noneMatch(flow -> flow.attribute("sourceRef").equals(element.attribute("id")));
    }

    private void node(XmlElement element, String before) {
        if (Bpmn.is(element, "startEvent")) {
            edge(before, element, entered(element), element);
        }
        if (!waits(element)) {
            edge(entered(element), element, left(element), element);
        }
        if (Bpmn.is(element, "subProcess")) {
            scope(element, entered(element), left(element));
        }
    }

    private boolean waits(XmlElement element) {
        if (Bpmn.is(element, "callActivity")) {
            return !RepetitionRule.repeats(element) && waitingCall.test(element);
        }
        if (Bpmn.is(element, "userTask", "receiveTask", "subProcess")) {
            return !RepetitionRule.repeats(element);
        }
        return Bpmn.is(element, "intermediateCatchEvent", "boundaryEvent") && TimerRule.pauses(element);
    }

    private void flow(XmlElement scope, XmlElement flow) {
        Optional<XmlElement> source = in(scope, flow.attribute("sourceRef"));
        Optional<XmlElement> target = in(scope, flow.attribute("targetRef"));
        if (source.isPresent() && target.isPresent()) {
            edge(left(source.get()), source.get(), entered(target.get()), target.get());
        }
    }

    /** An event at the border is reached as soon as what it hangs on is entered; if that throws, from within. */
    private void boundary(XmlElement scope, XmlElement event) {
        in(scope, event.attribute("attachedToRef")).ifPresent(host -> {
            boolean thrown = event.children().stream()
                    .anyMatch(trigger -> Bpmn.is(trigger, "errorEventDefinition", "escalationEventDefinition"));
            if (thrown && Bpmn.is(host, "subProcess")) {
                host.all()
                        .filter(inner -> inner != host && throwsSomething(inner))
                        .forEach(inner -> edge(entered(inner), inner, entered(event), event));
            } else {
                edge(entered(host), host, entered(event), event);
            }
        });
    }

    private static boolean throwsSomething(XmlElement element) {
        return Bpmn.is(element, "serviceTask", "callActivity", "endEvent", "intermediateThrowEvent");
    }

    private static Optional<XmlElement> in(XmlElement scope, Optional<String> id) {
        return scope.children().stream()
                .filter(child -> id.isPresent() && child.attribute("id").equals(id))
                .findFirst();
    }

    private void edge(String from, XmlElement source, String to, XmlElement target) {
        nodes.putIfAbsent(from, source);
        nodes.putIfAbsent(to, target);
        next.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
    }

    private static String entered(XmlElement element) {
        return "in " + element.id();
    }

    private static String left(XmlElement element) {
        return "out " + element.id();
    }
}
