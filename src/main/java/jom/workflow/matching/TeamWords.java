package jom.workflow.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.matching.CertificateGap;
import jom.matching.MatchReason;
import jom.matching.MatchingWeights;
import jom.matching.PairScore;
import jom.matching.ProposedTeam;
import jom.matching.RejectedCandidate;
import jom.matching.RejectionReason;
import jom.matching.Shortage;
import jom.matching.TeamChoice;
import jom.matching.TeamMember;
import jom.network.Capability;
import jom.network.CertificateName;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** Proposed and rejected organisations as forms show them, with names for ids. */
@Component
class TeamWords {

    private final Briefing briefing;

    TeamWords(Briefing briefing) {
        this.briefing = briefing;
    }

    record Member(String organisation, String roles, String reason, String fit) {}

    record Rejected(String organisation, String reason) {}

    /** What nobody can be asked for, and why. */
    record Missing(String what, String why) {}

    Map<OrganisationId, String> names(Collection<TeamMember> team, Collection<RejectedCandidate> rejected) {
        Set<OrganisationId> named = new HashSet<>();
        team.forEach(member -> named.add(member.organisation()));
        rejected.forEach(candidate -> named.add(candidate.organisation()));
        return briefing.names(named);
    }

    /** A line of what the points of a team are made of. */
    record PointsLine(String what, String points) {}

    /** A team that is nearly as good, by its number. */
    record Alternative(String number, String organisations, String points) {}

    Member member(
            TeamMember member, Optional<MatchingWeights> weights, Map<OrganisationId, String> names, Viewer viewer) {
        return new Member(
                names.getOrDefault(member.organisation(), ""),
                briefing.roles(member.roles(), viewer),
                member.reasons().stream().map(reason -> words(reason, viewer)).collect(Collectors.joining("; ")),
                member.fit().total()
                        + weights.map(most -> " / " + most.fitMost()).orElse(""));
    }

    /** What the points of the best team are made of, and how sure it is that there is no better one. */
    List<PointsLine> points(TeamChoice choice, Map<OrganisationId, String> names, Viewer viewer) {
        List<PointsLine> lines = new ArrayList<>();
        for (TeamMember member : choice.best().members()) {
            lines.add(new PointsLine(
                    names.getOrDefault(member.organisation(), ""),
                    Integer.toString(member.fit().total())));
        }
        for (PairScore pair : choice.best().pairs()) {
            String both = names.getOrDefault(pair.one(), "") + " + " + names.getOrDefault(pair.other(), "");
            lines.add(new PointsLine(
                    briefing.choice("teamPoints", "pair", viewer).replace("{0}", both),
                    Integer.toString(pair.points())));
        }
        lines.add(new PointsLine(
                briefing.choice("teamPoints", choice.gap() == 0 ? "proven" : "gap", viewer)
                        .replace("{0}", Integer.toString(choice.gap())),
                Integer.toString(choice.best().points())));
        choice.weights()
                .ifPresent(weights -> lines.add(new PointsLine(
                        briefing.choice("teamPoints", weights.version() == 0 ? "shippedWeights" : "weights", viewer)
                                .replace("{0}", Integer.toString(weights.version())),
                        "")));
        return lines;
    }

    List<Alternative> alternatives(TeamChoice choice, Map<OrganisationId, String> names) {
        List<Alternative> lines = new ArrayList<>();
        for (ProposedTeam team : choice.alternatives()) {
            lines.add(new Alternative(
                    Integer.toString(lines.size() + 1),
                    team.members().stream()
                            .map(member -> names.getOrDefault(member.organisation(), ""))
                            .collect(Collectors.joining(", ")),
                    Integer.toString(team.points())));
        }
        return lines;
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
                .map(candidate ->
                        new Rejected(names.getOrDefault(candidate.organisation(), ""), reason(candidate, viewer)))
                .toList();
    }

    /** What is lacking says more than that something is. */
    private String reason(RejectedCandidate candidate, Viewer viewer) {
        Stream<String> gaps = candidate.certificates().stream().map(gap -> words(gap, viewer));
        return candidate.reason() == RejectionReason.LACKS_CERTIFICATE
                        && !candidate.certificates().isEmpty()
                ? gaps.collect(Collectors.joining("; "))
                : Stream.concat(
                                Stream.of(briefing.choice(
                                        "rejectionReason", candidate.reason().key(), viewer)),
                                gaps)
                        .collect(Collectors.joining("; "));
    }

    private String words(CertificateGap gap, Viewer viewer) {
        return briefing.choice("certificateGap", gap.how(), viewer)
                .replace("{0}", briefing.certificate(gap.certificate(), gap.role(), viewer))
                .replace("{1}", gap.day().map(viewer.written()::day).orElse(""));
    }

    List<Missing> missing(List<Shortage> shortages, Viewer viewer) {
        return shortages.stream()
                .map(shortage -> new Missing(
                        shortage.role()
                                .map(role -> briefing.roles(List.of(role), viewer))
                                .or(() -> shortage.capability()
                                        .map(capability -> briefing.capabilities(List.of(capability), viewer)))
                                .orElse(""),
                        shortage.uncertified() == 0
                                ? briefing.choice("shortage", "nobody", viewer)
                                : briefing.choice("shortage", "certificates", viewer)
                                        .replace("{0}", Integer.toString(shortage.uncertified()))
                                        .replace(
                                                "{1}",
                                                shortage.certificates().stream()
                                                        .map(CertificateName::value)
                                                        .collect(Collectors.joining(", ")))))
                .toList();
    }
}
