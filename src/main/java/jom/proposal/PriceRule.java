package jom.proposal;

import java.util.List;
import jom.opportunity.OpportunityId;

/** What another module has to know of prices before it can do its part. */
public interface PriceRule {

    /**
     * Looks at the price lines of a section before they are written.
     *
     * @throws jom.kernel.BusinessRuleViolation if something is missing in them
     */
    void check(OpportunityId opportunity, List<PriceLine> lines);
}
