package jom.revenue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.revenue.SplitTrialView;
import jom.revenue.SplitTrials;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a split would give whom, before anybody signs. */
@RestController
@RequestMapping("/api/v1/split-agreements/{opportunityId}/trials")
@Tag(name = "revenue")
class SplitTrialResource {

    private final SplitTrials trials;
    private final Opportunities opportunities;
    private final Readers readers;

    SplitTrialResource(SplitTrials trials, Opportunities opportunities, Readers readers) {
        this.trials = trials;
        this.opportunities = opportunities;
        this.readers = readers;
    }

    @PostMapping
    @Operation(
            summary = "Tries a split on an amount",
            description =
                    "For everybody who takes part in the opportunity. Says who would get how much by the lines of the"
                            + " agreement, by others, or by those that other roles would draft, and why. Nothing is kept. Bases"
                            + " other than the total are as the asker supposes them.")
    SplitTrialView attempt(@PathVariable String opportunityId, @Valid @RequestBody SplitTrialBody body) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        opportunities.requireInside(opportunity, readers.current());
        return trials.of(opportunity, body.order());
    }
}
