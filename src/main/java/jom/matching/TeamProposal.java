package jom.matching;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jom.opportunity.OpportunityId;

/**
 * A team that covers all that is open, and why it is this one.
 *
 * @param round from 1 on
 * @param chosen 0 for the best team, 1 and so on for an alternative that was taken instead
 * @param choice what is proposed: the best team has no members if nothing is open
 * @param rejected who is not in it: first whom this deal keeps out, then the others, each the best fits first
 * @param rejectedCount how many there are; {@code rejected} holds at most {@value #REJECTED_MAX} of them
 * @param decisionReason why it was confirmed, rejected or given up
 */
public record TeamProposal(
        OpportunityId opportunity,
        int round,
        ProposalStatus status,
        Instant proposedAt,
        int chosen,
        TeamChoice choice,
        @Size(max = REJECTED_MAX) List<RejectedCandidate> rejected,
        int rejectedCount,
        Optional<@Size(max = TeamFormation.REASON_LENGTH_MAX) String> decisionReason) {

    /** More are counted, not kept. */
    public static final int REJECTED_MAX = 200;

    public TeamProposal {
        rejected = List.copyOf(rejected);
    }

    /** The team that is proposed, or that was taken; nobody if nothing is open. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<TeamMember> members() {
        return choice.team(chosen).members();
    }

    /** As the originator may read it: without the business that others have with the customer. */
    public TeamProposal forOriginator() {
        return new TeamProposal(
                opportunity,
                round,
                status,
                proposedAt,
                chosen,
                choice,
                rejected.stream().map(RejectedCandidate::forOriginator).toList(),
                rejectedCount,
                decisionReason);
    }
}
