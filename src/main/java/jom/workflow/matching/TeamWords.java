package jom.workflow.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.matching.FitScore;
import jom.matching.MatchReason;
import jom.matching.RejectedCandidate;
import jom.matching.TeamMember;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** Proposed and rejected organisations as forms show them, with names for ids. */
@Component
class TeamWords {

    private static final int FIT_MAX =
            FitScore.CAPABILITIES_MAX + FitScore.SOLUTION_AREAS_MAX + FitScore.INDUSTRY_MAX + FitScore.REFERENCES_MAX;

    private final Briefing briefing;

    TeamWords(Briefing briefing) {
        this.briefing = briefing;
    }

    record Member(String organisation, String roles, String reason, String fit) {}

    record Rejected(String organisation, String reason) {}

    Map<OrganisationId, String> names(Collection<TeamMember> team, Collection<RejectedCandidate> rejected) {
        Set<OrganisationId> named = new HashSet<>();
        team.forEach(member -> named.add(member.organisation()));
        rejected.forEach(candidate -> named.add(candidate.organisation()));
        return briefing.names(named);
    }

    Member member(TeamMember member, Map<OrganisationId, String> names, Viewer viewer) {
        return new Member(
                names.getOrDefault(member.organisation(), ""),
                briefing.roles(member.roles(), viewer),
                member.reasons().stream().map(reason -> words(reason, viewer)).collect(Collectors.joining("; ")),
                member.fit().total() + " / " + FIT_MAX);
    }

    private String words(MatchReason reason, Viewer viewer) {
        String arguments = switch (reason.code()) {
            case PLAYS_ROLES ->
                briefing.roles(
                        reason.arguments().stream().map(ParticipantRole::of).toList(), viewer);
            case BRINGS_CAPABILITIES ->
                briefing.capabilities(
                        reason.arguments().stream().map(Capability::new).toList(), viewer);
            case KNOWS_INDUSTRY, HAS_REFERENCES -> String.join(", ", reason.arguments());
        };
        return briefing.choice("matchReason", reason.code().key(), viewer).replace("{0}", arguments);
    }

    List<Rejected> rejected(List<RejectedCandidate> rejected, Map<OrganisationId, String> names, Viewer viewer) {
        return rejected.stream()
                .map(candidate -> new Rejected(
                        names.getOrDefault(candidate.organisation(), ""),
                        briefing.choice("rejectionReason", candidate.reason().key(), viewer)))
                .toList();
    }
}
