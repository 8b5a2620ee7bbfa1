package jom.matching.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jom.matching.synergy.communities.GroupProposals;
import jom.network.Readers;
import jom.portfolio.PortfolioId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs together. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "portfolios")
class GroupProposalController {

    private final GroupProposals proposals;
    private final Readers readers;

    GroupProposalController(GroupProposals proposals, Readers readers) {
        this.proposals = proposals;
        this.readers = readers;
    }

    @GetMapping("/portfolio-proposals")
    @PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
    @Operation(
            summary = "Proposes portfolios of organisations that are in none and belong together",
            description =
                    "For portfolio managers and administrators. Found by community detection on synergy and joint work;"
                            + " neither home nor size counts. At most twenty, those with the most points for each pair first.")
    List<ProposedPortfolioView> portfolios() {
        return ProposedPortfolioView.of(proposals.portfolios(readers.current()));
    }

    @GetMapping("/portfolios/{id}/member-proposals")
    @Operation(
            summary = "Proposes members for a portfolio",
            description = "For its managers and administrators. At most twenty, those with the most points first.")
    List<ProposedMemberView> members(@PathVariable String id) {
        return ProposedMemberView.of(proposals.members(PortfolioId.parse(id), readers.current()));
    }
}
