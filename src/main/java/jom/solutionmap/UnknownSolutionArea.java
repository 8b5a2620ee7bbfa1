package jom.solutionmap;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;
import jom.network.SolutionArea;

/** A solution area that is not on this installation's map. */
public final class UnknownSolutionArea extends BusinessRuleViolation {

    UnknownSolutionArea(SolutionArea area) {
        super(
                Kind.FORBIDDEN,
                "solutionmap.unknownSolutionArea",
                "The solution map has no area " + area + ".",
                Map.of("area", area.code()));
    }
}
