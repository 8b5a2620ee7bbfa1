package jom.workflow.gate.bpmn;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;

/**
 * A timer is set by a variable, which a building block took from the deadlines, or by a length of time that is written
 * down. A cycle is written down in any case, and ends.
 */
final class TimerRule implements BpmnRule {

    /** Shorter than this no timer comes again, and no loop leans on one. */
    static final Duration LENGTH_MIN = Duration.ofHours(1);

    static final Duration LENGTH_MAX = Duration.ofDays(1_100);
    static final int TIMES_MAX = 50;

    @Override
    public void check(XmlElement element, Look look) {
        if (!Bpmn.is(element, "timerEventDefinition")) {
            return;
        }
        List<XmlElement> times = element.children();
        if (times.size() != 1) {
            look.findings().add(element, Rule.TIMER_MISSING);
        }
        for (XmlElement time : times) {
            if (!fits(time, time.text().strip(), look)) {
                Rule rule = Bpmn.is(time, "timeCycle") ? Rule.TIMER_CYCLE : Rule.TIMER_LENGTH;
                look.findings().add(time, rule, time.text().strip());
            }
        }
    }

    private static boolean fits(XmlElement time, String text, Look look) {
        boolean variable =
                Texts.named(text).filter(name -> !look.around().isBean(name)).isPresent();
        return switch (time.local()) {
            case "timeDate" -> variable;
            case "timeDuration" -> variable || lasts(Texts.duration(text), Duration.ofMinutes(1));
            default ->
                Texts.repetition(text)
                        .filter(cycle -> cycle.times() >= 1 && cycle.times() <= TIMES_MAX)
                        .filter(cycle -> lasts(Optional.of(cycle.between()), LENGTH_MIN))
                        .isPresent();
        };
    }

    private static boolean lasts(Optional<Duration> length, Duration least) {
        return length.filter(found -> found.compareTo(least) >= 0 && found.compareTo(LENGTH_MAX) <= 0)
                .isPresent();
    }

    /** Whether whoever comes to this event waits for a while in any case. */
    static boolean pauses(XmlElement event) {
        return event.children(Bpmn.bpmn("messageEventDefinition")).findAny().isPresent()
                || event.children(Bpmn.bpmn("timerEventDefinition"))
                        .flatMap(timer -> timer.children().stream())
                        .anyMatch(TimerRule::isLong);
    }

    private static boolean isLong(XmlElement time) {
        String text = time.text().strip();
        Optional<Duration> length = Bpmn.is(time, "timeCycle")
                ? Texts.repetition(text).map(Texts.Repetition::between)
                : Texts.duration(text);
        return lasts(length, LENGTH_MIN);
    }
}
