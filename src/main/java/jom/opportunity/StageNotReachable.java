package jom.opportunity;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** What was asked for does not follow from the stage the opportunity is in. */
public final class StageNotReachable extends BusinessRuleViolation {

    StageNotReachable(OpportunityId id, Stage stage, Stage next) {
        super(
                Kind.WRONG_STATE,
                "opportunity.stageNotReachable",
                "opportunity " + id + " is " + stage.key() + " and cannot become " + next.key(),
                Map.of("stage", stage.key(), "next", next.key()));
    }
}
