package jom.solutionmap;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** An industry or a solution area that is not on this installation's map. */
public final class UnknownCell extends BusinessRuleViolation {

    UnknownCell(String place) {
        super(
                Kind.UNKNOWN,
                "solutionmap.unknownCell",
                "There is no " + place + " on the solution map.",
                Map.of("place", place));
    }
}
