package jom.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.springframework.stereotype.Component;

/** Writes proposals down and reads them. */
@Component
class Proposals {

    private final StoredProposals rows;
    private final ObjectMapper json;

    Proposals(StoredProposals rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** What a search has found. */
    record Found(List<TeamMember> team, List<RejectedCandidate> rejected) {}

    private record Content(List<TeamMember> members, List<RejectedCandidate> rejected, int rejectedCount) {}

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
                found.team(),
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
                    content.members(),
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
