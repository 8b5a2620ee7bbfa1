package jom.matching;

import java.util.Set;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TeamCompleteness;
import jom.platform.UseCase;
import org.springframework.stereotype.Service;

/** Completes a team by doing without what nobody is found for. */
@Service
public class Waivers {

    private final TeamFormation teams;
    private final TeamCompleteness completeness;

    Waivers(TeamFormation teams, TeamCompleteness completeness) {
        this.teams = teams;
        this.completeness = completeness;
    }

    /**
     * Does without the roles that are still open. A proposal to fill them is refused by it.
     *
     * @param reason at most {@value TeamFormation#REASON_LENGTH_MAX} characters
     * @throws NothingProposed if no role is open
     * @throws jom.opportunity.StageNotReachable if no team is sought
     */
    @UseCase
    public void waive(OpportunityId id, String reason) {
        Set<ParticipantRole> open = completeness.of(id).missing();
        if (open.isEmpty()) {
            throw NothingProposed.toDecide();
        }
        completeness.waive(id, open, reason);
        if (teams.latest(id)
                .filter(proposal -> proposal.status() == ProposalStatus.PROPOSED)
                .isPresent()) {
            teams.proposeAgain(id, Set.of(), reason);
        }
    }
}
