package jom.opportunity;

import java.time.Instant;
import java.util.Set;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.SolutionArea;

/**
 * Who pursued an opportunity together, and what became of it.
 *
 * @param participants everybody who takes part, the originator included, without those who left
 */
public record JointEffort(
        OpportunityId opportunity,
        Stage stage,
        OrganisationId originator,
        OrganisationId prime,
        Set<OrganisationId> participants,
        Set<SolutionArea> solutionAreas,
        Industry industry,
        Instant takenInAt) {

    public JointEffort {
        participants = Set.copyOf(participants);
        solutionAreas = Set.copyOf(solutionAreas);
    }

    /** Whether the customer accepted. */
    public boolean isWon() {
        return stage == Stage.WON || stage == Stage.DELIVERED || stage == Stage.SETTLED;
    }
}
