package jom.matching;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import jom.opportunity.OpportunityId;
import jom.portfolio.PortfolioId;

/**
 * What other weights would do to the team for one opportunity, if it were sought anew today.
 *
 * @param number of the opportunity, for people
 * @param members of both teams: who stays first, then who comes in, then who goes out
 * @param before the points of the team found with the weights that count at present, pairs included; none if no team
 *     covers all that is wanted
 * @param beforeWeighedAnew the points of that same team with the other weights
 * @param after the points of the team found with the other weights
 */
public record WeightsTrial(
        OpportunityId opportunity,
        String number,
        String title,
        PortfolioId portfolio,
        @Size(max = MEMBERS_MAX) List<TrialMember> members,
        Optional<Integer> before,
        Optional<Integer> beforeWeighedAnew,
        Optional<Integer> after) {

    /** Of both teams: twice as many as there are roles and capabilities that an opportunity can ask for. */
    static final int MEMBERS_MAX = 60;

    public WeightsTrial {
        members = List.copyOf(members);
    }

    /** Whether somebody else would be proposed. */
    public boolean isOtherTeam() {
        return members.stream().anyMatch(member -> member.move() != TrialMember.Move.STAYS);
    }

    /** Whether there is a team at all. */
    public boolean isFound() {
        return before.isPresent() || after.isPresent();
    }
}
