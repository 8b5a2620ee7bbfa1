package jom.workflow.gate.bpmn;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of texts that a rule of its own looks at. */
final class Texts {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]{0,59})}");
    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern DURATION = Pattern.compile(
            "P(?:(\\d{1,3})Y)?(?:(\\d{1,3})M)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");
    private static final Pattern REPETITION = Pattern.compile("R(\\d{1,4})/(P.+)");
    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_A_MONTH = 28;

    private Texts() {}

    /** The one name in an expression {@code ${name}}. */
    static Optional<String> named(String expression) {
        Matcher name = NAME.matcher(expression);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
    }

    /** A length of time in ISO 8601, the shortest it can be in any year. */
    static Optional<Duration> duration(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches() || !text.matches(".*\\d.*") || text.endsWith("T")) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofDays(number(parts, 1) * DAYS_A_YEAR + number(parts, 2) * DAYS_A_MONTH + number(parts, 3))
                        .plusHours(number(parts, 4))
                        .plusMinutes(number(parts, 5))
                        .plusSeconds(number(parts, 6)));
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    /** A number of times, and how long between them. */
    record Repetition(int times, Duration between) {}

    /** {@code R3/PT1H}. Without a number it would go on for ever, which is no shape of ours. */
    static Optional<Repetition> repetition(String text) {
        Matcher parts = REPETITION.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return duration(parts.group(2)).map(between -> new Repetition(Integer.parseInt(parts.group(1)), between));
    }
}
