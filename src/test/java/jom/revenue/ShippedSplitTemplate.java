package jom.revenue;

import jom.kernel.BasisPoints;
import jom.opportunity.ParticipantRole;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The shares of the shipped decision table, where tests run without it. */
@Fallback
@Component
class ShippedSplitTemplate implements SplitTemplate {

    @Override
    public BasisPoints share(ParticipantRole role) {
        return new BasisPoints(
                switch (role) {
                    case SOURCE -> 1_000;
                    case INFLUENCE -> 500;
                    default -> 0;
                });
    }
}
