package jom.matching.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jom.matching.NothingProposed;
import jom.matching.TeamFormation;
import jom.matching.TeamProposal;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opportunities/{id}/team-proposal")
@Tag(name = "opportunities")
class TeamProposalController {

    private final TeamFormation teams;
    private final Opportunities opportunities;
    private final Readers readers;

    TeamProposalController(TeamFormation teams, Opportunities opportunities, Readers readers) {
        this.teams = teams;
        this.opportunities = opportunities;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Shows the team that was proposed last, with everybody's reasons",
            description =
                    "For the originator and the portfolio's managers; who else pursues the customer is told to the"
                            + " latter only.")
    TeamProposal show(@PathVariable String id) {
        OpportunityId opportunity = OpportunityId.parse(id);
        Reader reader = readers.current();
        opportunities.requireLeading(opportunity, reader);
        TeamProposal proposal = teams.latest(opportunity).orElseThrow(NothingProposed::yet);
        return opportunities.isOffice(opportunity, reader) ? proposal : proposal.forOriginator();
    }
}
