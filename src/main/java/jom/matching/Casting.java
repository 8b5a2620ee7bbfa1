package jom.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jom.network.Capability;
import jom.network.PartnerType;
import jom.opportunity.ParticipantRole;
import jom.opportunity.Specialists;

/** Gives each open role to the member of the team that fits best. */
final class Casting {

    private Casting() {}

    static List<TeamMember> cast(OpenNeed need, List<Candidate> team) {
        Map<Candidate, List<ParticipantRole>> parts = new LinkedHashMap<>();
        team.stream().sorted(Candidate.BEST_FIRST).forEach(member -> parts.put(member, new ArrayList<>()));
        for (ParticipantRole role : need.roles()) {
            parts.keySet().stream()
                    .filter(member -> need.rolesIn(member.covers()).contains(role))
                    .findFirst()
                    .ifPresent(member ->
                            parts.getOrDefault(member, new ArrayList<>()).add(role));
        }
        return parts.entrySet().stream()
                .map(entry -> member(need, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TeamMember member(OpenNeed need, Candidate candidate, List<ParticipantRole> given) {
        List<ParticipantRole> roles =
                given.isEmpty() ? naturalRole(need, candidate).stream().toList() : given;
        List<Capability> capabilities = need.capabilitiesIn(candidate.covers());
        return new TeamMember(
                candidate.profile().id(),
                playedAs(need.specialists(), candidate, roles),
                roles,
                capabilities,
                candidate.fit());
    }

    /** What somebody does who was chosen for a capability alone; nothing if it lacks a certificate for whatever it could do. */
    static Optional<ParticipantRole> naturalRole(OpenNeed need, Candidate candidate) {
        Specialists specialists = need.specialists();
        Stream<ParticipantRole> own = Arrays.stream(ParticipantRole.values())
                .filter(specialists::isFor)
                .filter(role -> candidate.profile().offering().partnerTypes().stream()
                        .anyMatch(type -> specialists.mayPlay(role, type)));
        return Stream.of(own, Stream.of(ParticipantRole.SUPPORT), need.rolesIn(candidate.covers()).stream())
                .flatMap(roles -> roles)
                .filter(candidate::isCertifiedFor)
                .findFirst();
    }

    private static PartnerType playedAs(Specialists specialists, Candidate candidate, List<ParticipantRole> roles) {
        return roles.stream()
                .filter(specialists::isFor)
                .flatMap(role -> candidate.profile().offering().partnerTypes().stream()
                        .filter(type -> specialists.mayPlay(role, type)))
                .findFirst()
                .orElseGet(() ->
                        candidate.profile().offering().partnerTypes().iterator().next());
    }
}
