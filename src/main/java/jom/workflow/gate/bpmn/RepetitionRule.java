package jom.workflow.gate.bpmn;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jom.workflow.ProcessVariables;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;

/** What happens more than once happens for the members of a roster or a small number of times, retries included. */
final class RepetitionRule implements BpmnRule {

    private static final Pattern CARDINALITY = Pattern.compile("[1-9]|1[0-9]|20");
    private static final String LOOP = "multiInstanceLoopCharacteristics";
    /** What a handover repeats its steps for; no roster of theirs has it. */
    private static final String HANDED_OVER = "handoverItemId";

    private static final int TRIES_MAX = 10;
    private static final Duration PAUSE_MIN = Duration.ofSeconds(10);
    private static final Duration PAUSE_MAX = Duration.ofDays(1);

    @Override
    public void check(XmlElement element, Look look) {
        if (Bpmn.is(element, LOOP)) {
            loop(element, look);
        } else if (Bpmn.is(element, "completionCondition")) {
            ConditionRule.condition(element, look);
        } else if (element.name().equals(Bpmn.camunda("failedJobRetryTimeCycle"))) {
            boolean fits = Texts.repetition(element.text().strip())
                    .filter(retry -> retry.times() >= 1 && retry.times() <= TRIES_MAX)
                    .filter(retry -> retry.between().compareTo(PAUSE_MIN) >= 0
                            && retry.between().compareTo(PAUSE_MAX) <= 0)
                    .isPresent();
            if (!fits) {
                look.findings().add(element, Rule.RETRY_CYCLE, element.text().strip());
            }
        }
    }

    private static void loop(XmlElement element, Look look) {
        Optional<String> collection = BpmnModel.camunda(element, "collection");
        Optional<XmlElement> cardinality = element.child(Bpmn.bpmn("loopCardinality"));
        if (collection.isPresent() == cardinality.isPresent()) {
            look.findings().add(element, Rule.LOOP_SOURCE);
        }
        collection
                .filter(text ->
                        Texts.named(text).filter(look.around()::isRoster).isEmpty())
                .ifPresent(text -> look.findings().add(element, Rule.LOOP_ROSTER, text));
        cardinality
                .filter(number -> !CARDINALITY.matcher(number.text().strip()).matches())
                .ifPresent(number -> look.findings()
                        .add(number, Rule.LOOP_CARDINALITY, number.text().strip()));
        Optional<String> variable = BpmnModel.camunda(element, "elementVariable");
        String wanted = collection.isPresent() ? ProcessVariables.ORGANISATION_ID.name() : "";
        boolean ownOfShipped = look.around().isInstallation()
                && variable.filter(HANDED_OVER::equals).isPresent();
        if (!variable.orElse("").equals(wanted) && !ownOfShipped) {
            look.findings().add(element, Rule.LOOP_VARIABLE, variable.orElse(""));
        }
        if (around(element).skip(1).anyMatch(RepetitionRule::repeats)) {
            look.findings().add(element, Rule.LOOP_NESTED);
        }
    }

    /** What it belongs to, and all around that. */
    private static Stream<XmlElement> around(XmlElement element) {
        return Stream.iterate(element.parent(), Optional::isPresent, at -> at.flatMap(XmlElement::parent))
                .flatMap(Optional::stream);
    }

    static boolean repeats(XmlElement activity) {
        return activity.child(Bpmn.bpmn(LOOP)).isPresent();
    }
}
