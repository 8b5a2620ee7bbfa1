package jom.matching;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who could be asked for what is still open, one by one; {@link TeamFormation} finds who are best together.
 *
 * @param weights how everybody was weighed
 * @param roles that nobody plays yet
 * @param capabilities that nobody brings yet
 * @param anyRole who could bring one of these at least, whatever its role
 * @param keptOut who could bring something and cannot be asked: first whom this deal keeps out, each the best fits first
 * @param keptOutCount how many there are; {@code keptOut} holds at most {@value #KEPT_OUT_MAX} of them
 */
public record CandidateList(
        MatchingWeights weights,
        @Size(max = ROLES_MAX) List<RoleCandidates> roles,
        @Size(max = MatchReason.ARGUMENTS_MAX) List<CapabilitySupply> capabilities,
        RankedCandidates anyRole,
        @Size(max = KEPT_OUT_MAX) List<RejectedCandidate> keptOut,
        int keptOutCount) {

    /** More are counted, not told. */
    public static final int KEPT_OUT_MAX = 200;

    /** As many as an opportunity can ask for. */
    static final int ROLES_MAX = 6;

    public CandidateList {
        roles = List.copyOf(roles);
        capabilities = List.copyOf(capabilities);
        keptOut = List.copyOf(keptOut);
    }

    /** Where nothing is open any more. */
    static CandidateList nothing(MatchingWeights weights) {
        return new CandidateList(weights, List.of(), List.of(), RankedCandidates.NOBODY, List.of(), 0);
    }

    /** As the originator may read it: without the business that others have with the customer. */
    CandidateList forOriginator() {
        return new CandidateList(
                weights,
                roles,
                capabilities,
                anyRole,
                keptOut.stream().map(RejectedCandidate::forOriginator).toList(),
                keptOutCount);
    }
}
