package jom.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jom.network.Capability;
import jom.network.CertificateName;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;

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
        return RejectedCandidate.inOrder(Stream.concat(
                        eligible.stream()
                                .filter(candidate ->
                                        !chosen.contains(candidate.profile().id()))
                                .map(candidate -> rejected(candidate, whyNotChosen(candidate, keptApart))),
                        barred.entrySet().stream().map(entry -> rejected(entry.getKey(), entry.getValue()))))
                .toList();
    }

    /** What nobody can be asked for: open roles first, then capabilities. */
    List<Shortage> shortages() {
        int brought = eligible.stream().mapToInt(Candidate::covers).reduce(0, (one, other) -> one | other);
        return Stream.concat(
                        need.rolesIn(need.all() & ~brought).stream()
                                .map(role -> shortage(Optional.of(role), Optional.empty())),
                        need.capabilitiesIn(need.all() & ~brought).stream()
                                .map(capability -> shortage(Optional.empty(), Optional.of(capability))))
                .toList();
    }

    private Shortage shortage(Optional<ParticipantRole> role, Optional<Capability> capability) {
        List<RejectedCandidate> uncertified = Stream.concat(
                        eligible.stream(),
                        barred.entrySet().stream()
                                .filter(entry -> entry.getValue() == RejectionReason.LACKS_CERTIFICATE)
                                .map(Map.Entry::getKey))
                .filter(candidate -> brings(candidate, role, capability))
                .map(candidate -> rejected(candidate, RejectionReason.LACKS_CERTIFICATE))
                .toList();
        List<CertificateName> certificates = uncertified.stream()
                .flatMap(candidate -> candidate.certificates().stream())
                .filter(gap -> gap.role() == null || role.isEmpty() || role.get() == gap.role())
                .map(CertificateGap::certificate)
                .distinct()
                .sorted()
                .toList();
        return new Shortage(role, capability, certificates.isEmpty() ? 0 : uncertified.size(), certificates);
    }

    /** With all certificates. */
    private boolean brings(Candidate candidate, Optional<ParticipantRole> role, Optional<Capability> capability) {
        int could = need.coveredBy(candidate.profile().offering());
        return role.map(need.rolesIn(could)::contains)
                .or(() -> capability.map(need.capabilitiesIn(could)::contains))
                .orElse(false);
    }

    private RejectionReason whyNotChosen(Candidate candidate, Set<OrganisationId> keptApart) {
        if (keptApart.contains(candidate.profile().id())) {
            return RejectionReason.BLOCKED;
        }
        boolean bringsAll = need.capabilitiesIn(candidate.covers()).size()
                == need.capabilities().size();
        return bringsAll ? RejectionReason.OTHERS_FIT_BETTER : RejectionReason.LACKS_CAPABILITY;
    }

    private RejectedCandidate rejected(Candidate candidate, RejectionReason reason) {
        return RejectedCandidate.of(candidate, reason, need);
    }
}
