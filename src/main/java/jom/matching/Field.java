package jom.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;

/**
 * Everybody who could be asked for one opportunity, and everybody who cannot with the reason.
 *
 * @param need what is still open
 * @param weights with which everybody was weighed
 * @param eligible who could bring some of it
 * @param barred who could not be asked at all, with points
 */
record Field(OpenNeed need, MatchingWeights weights, List<Candidate> eligible, Map<Candidate, RejectionReason> barred) {

    Field {
        eligible = List.copyOf(eligible);
        barred = Map.copyOf(barred);
    }

    /** The best single one who covers all that is open; nobody if nothing is. */
    Optional<Candidate> bestSingle() {
        return need.all() == 0
                ? Optional.empty()
                : eligible.stream()
                        .filter(candidate -> (candidate.covers() & need.all()) == need.all())
                        .min(Candidate.BEST_FIRST);
    }

    /**
     * Everybody who is not in the team: first those whom this deal itself keeps out, whose reasons must not fall off the
     * end of a long list, then the others, each the best fits first.
     *
     * @param keptApart who was not chosen since one of the team and they do not work together
     */
    List<RejectedCandidate> rejected(Collection<TeamMember> team, Set<OrganisationId> keptApart) {
        Set<OrganisationId> chosen = new HashSet<>();
        team.forEach(member -> chosen.add(member.organisation()));
        return java.util.stream.Stream.concat(
                        eligible.stream()
                                .filter(candidate ->
                                        !chosen.contains(candidate.profile().id()))
                                .map(candidate -> rejected(candidate, whyNotChosen(candidate, keptApart))),
                        barred.entrySet().stream().map(entry -> rejected(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing((RejectedCandidate candidate) ->
                                !candidate.reason().isOfThisDeal())
                        .thenComparing(
                                Comparator.comparingInt(RejectedCandidate::fit).reversed())
                        .thenComparing(candidate -> candidate.organisation().toString()))
                .toList();
    }

    private RejectionReason whyNotChosen(Candidate candidate, Set<OrganisationId> keptApart) {
        if (keptApart.contains(candidate.profile().id())) {
            return RejectionReason.BLOCKED;
        }
        boolean bringsAll = need.capabilitiesIn(candidate.covers()).size()
                == need.capabilities().size();
        return bringsAll ? RejectionReason.OTHERS_FIT_BETTER : RejectionReason.LACKS_CAPABILITY;
    }

    private static RejectedCandidate rejected(Candidate candidate, RejectionReason reason) {
        return new RejectedCandidate(candidate.profile().id(), reason, candidate.points());
    }
}
