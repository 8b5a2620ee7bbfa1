package jom.matching;

import java.util.Map;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;

/** No team covers all that is wanted. */
public final class NoEligibleTeam extends BusinessRuleViolation {

    /** Process models draw it as a boundary event. */
    public static final String CODE = "matching.noEligibleTeam";

    NoEligibleTeam(OpenNeed need) {
        super(
                Kind.FORBIDDEN,
                CODE,
                "No team covers all that is wanted: " + text(need) + ".",
                Map.of("open", text(need)));
    }

    private static String text(OpenNeed need) {
        return need.names().stream().sorted().collect(Collectors.joining(", "));
    }
}
