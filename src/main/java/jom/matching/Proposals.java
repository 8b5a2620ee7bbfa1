package jom.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes proposals down and reads them. */
@Component
class Proposals {

    private final StoredProposals rows;
    private final ObjectMapper json;

    Proposals(StoredProposals rows, ObjectMapper json) {
        this.rows = rows;
        // what earlier versions kept lacks points that came later
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** What a search has found, and who is not in the best team. */
    record Found(FoundTeams teams, MatchingWeights weights, List<RejectedCandidate> rejected) {}

    /** Proposals of earlier versions have neither pairs nor alternatives. */
    private record Content(
            List<TeamMember> members,
            @Nullable List<PairScore> pairs,
            int gap,
            @Nullable MatchingWeights weights,
            @Nullable List<ProposedTeam> alternatives,
            List<RejectedCandidate> rejected,
            int rejectedCount) {

        ProposedTeam best() {
            List<PairScore> added = pairs == null ? List.of() : pairs;
            int points =
                    members.stream().mapToInt(member -> member.fit().total()).sum()
                            + added.stream().mapToInt(PairScore::points).sum();
            return new ProposedTeam(members, added, points);
        }
    }

    /** All rounds, the newest first. */
    List<StoredProposal> of(OpportunityId id) {
        return rows.of(id.value());
    }

    Optional<StoredProposal> latest(OpportunityId id) {
        return of(id).stream().findFirst();
    }

    /** The one that nobody has decided about. */
    Optional<StoredProposal> open(OpportunityId id) {
        return latest(id).filter(row -> row.status() == ProposalStatus.PROPOSED);
    }

    TeamProposal keep(OpportunityId id, int round, Found found, Instant at) {
        Content content = new Content(
                found.teams().best().members(),
                found.teams().best().pairs(),
                found.teams().gap(),
                found.weights(),
                found.teams().alternatives(),
                found.rejected().stream().limit(TeamProposal.REJECTED_MAX).toList(),
                found.rejected().size());
        return read(rows.save(new StoredProposal(id, round, written(content), at)));
    }

    TeamProposal read(StoredProposal row) {
        try {
            Content content = json.readValue(row.content(), Content.class);
            return new TeamProposal(
                    row.opportunity(),
                    row.round(),
                    row.status(),
                    row.proposedAt(),
                    row.chosen(),
                    new TeamChoice(
                            content.best(),
                            content.gap(),
                            Optional.ofNullable(content.weights()),
                            content.alternatives() == null ? List.of() : content.alternatives()),
                    content.rejected(),
                    content.rejectedCount(),
                    row.decisionReason());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept proposal is unreadable", unreadable);
        }
    }

    static String text(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::toString).sorted().collect(Collectors.joining(" "));
    }

    /** Everybody whom any decision left out. */
    static Set<OrganisationId> excluded(List<StoredProposal> rounds) {
        Set<OrganisationId> excluded = new HashSet<>();
        for (StoredProposal round : rounds) {
            for (String id : round.excluded().split(" ", -1)) {
                if (!id.isEmpty()) {
                    excluded.add(OrganisationId.parse(id));
                }
            }
        }
        return excluded;
    }

    private String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a proposal cannot be written", unwritable);
        }
    }
}
