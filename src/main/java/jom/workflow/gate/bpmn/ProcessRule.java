package jom.workflow.gate.bpmn;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;

/** A process has a name, a start, a limit to how long its history is kept, and a size that somebody can oversee. */
public final class ProcessRule implements BpmnRule {

    static final int NODES_MAX = 200;
    static final int FLOWS_MAX = 2 * NODES_MAX;
    static final int LEVELS_MAX = 4;
    static final int BRANCHES_MAX = 1_024;

    private static final Duration KEPT_MIN = Duration.ofDays(1);
    private static final Duration KEPT_MAX = Duration.ofDays(3_650);
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{2,59}");
    private static final String[] NODES = {
        "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "userTask",
        "serviceTask", "businessRuleTask", "receiveTask", "callActivity", "subProcess", "exclusiveGateway",
        "parallelGateway", "inclusiveGateway", "eventBasedGateway"
    };

    @Override
    public void check(XmlElement element, Look look) {
        if (Bpmn.is(element, "process")) {
            process(element, look);
        } else if (Bpmn.is(element, NODES) && element.attribute("id").isEmpty()) {
            look.findings().add(element, Rule.ID_MISSING, element.local());
        }
        if (Bpmn.is(element, "subProcess") && levels(element) > LEVELS_MAX) {
            look.findings().add(element, Rule.SIZE_LEVELS, String.valueOf(LEVELS_MAX));
        }
    }

    private static void process(XmlElement process, Look look) {
        if (!look.model().processes().contains(process)) {
            return;
        }
        String id = process.attribute("id").orElse("");
        if (!ID.matcher(id).matches()) {
            look.findings().add(process, Rule.DEFINITION_ID, id);
        }
        if (process.attribute("name").orElse("").isBlank()) {
            look.findings().add(process, Rule.PROCESS_NAME);
        }
        Optional<String> kept = BpmnModel.camunda(process, "historyTimeToLive");
        if (!isKeptWithin(kept.orElse(""))) {
            look.findings().add(process, Rule.HISTORY_TIME, kept.orElse(""));
        }
        if (process.children(Bpmn.bpmn("startEvent")).findAny().isEmpty()) {
            look.findings().add(process, Rule.PROCESS_START);
        }
        if (isTooLarge(process)) {
            look.findings().add(process, Rule.SIZE_NODES, String.valueOf(NODES_MAX));
        } else if (branches(process) > BRANCHES_MAX) {
            look.findings().add(process, Rule.SIZE_BRANCHES, String.valueOf(BRANCHES_MAX));
        }
    }

    /** Whether history is kept for a time within limits: {@code P365D}, or a number of days. */
    public static boolean isKeptWithin(String text) {
        Optional<Duration> kept = text.matches("[0-9]{1,5}")
                ? Optional.of(Duration.ofDays(Long.parseLong(text)))
                : text.matches("P[0-9]{1,4}D") ? Texts.duration(text) : Optional.empty();
        return kept.filter(time -> time.compareTo(KEPT_MIN) >= 0 && time.compareTo(KEPT_MAX) <= 0)
                .isPresent();
    }

    /** Whether it is refused for its size, so that nobody need think it through. */
    static boolean isTooLarge(XmlElement process) {
        return nodes(process).skip(NODES_MAX).findAny().isPresent()
                || process.all()
                        .filter(element -> Bpmn.is(element, "sequenceFlow"))
                        .skip(FLOWS_MAX)
                        .findAny()
                        .isPresent();
    }

    private static Stream<XmlElement> nodes(XmlElement process) {
        return process.all().filter(element -> Bpmn.is(element, NODES));
    }

    private static int levels(XmlElement subProcess) {
        int levels = 0;
        for (Optional<XmlElement> at = Optional.of(subProcess); at.isPresent(); at = at.flatMap(XmlElement::parent)) {
            if (Bpmn.is(at.get(), "subProcess")) {
                levels++;
            }
        }
        return levels;
    }

    /** Into how many branches one instance could split at once if nothing were ever joined. */
    private static long branches(XmlElement process) {
        long branches = 1;
        for (XmlElement node : nodes(process).toList()) {
            if (!Bpmn.is(node, "exclusiveGateway", "eventBasedGateway")) {
                branches = Math.min(branches * Math.max(1, outgoing(node)), Integer.MAX_VALUE);
            }
        }
        return branches;
    }

    private static long outgoing(XmlElement node) {
        String id = node.attribute("id").orElse("");
        return node.parent().stream()
                .flatMap(scope -> scope.children(Bpmn.bpmn("sequenceFlow")))
                .filter(flow -> flow.attribute("sourceRef").filter(id::equals).isPresent())
                .count();
    }
}
