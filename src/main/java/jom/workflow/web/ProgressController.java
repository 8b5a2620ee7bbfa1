package jom.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jom.network.Readers;
import jom.opportunity.OpportunityId;
import jom.workflow.CurrentViewer;
import jom.workflow.progress.OpportunityProgress;
import jom.workflow.progress.Progress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opportunities/{id}/steps")
@Tag(name = "opportunities")
class ProgressController {

    private final OpportunityProgress progress;
    private final Readers readers;
    private final CurrentViewer viewers;

    ProgressController(OpportunityProgress progress, Readers readers, CurrentViewer viewers) {
        this.progress = progress;
        this.readers = readers;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(
            summary = "Lists the steps that are done, open, late and next, and why each gateway went its way",
            description =
                    "Participants see what is joint and their own workflows, never the inside of another's. Managers of the"
                            + " portfolio see every step and every answer; the facts and the rows of decision tables of a"
                            + " participant's own workflow are for that participant, those of joint decisions for the originator"
                            + " and the managers. Names and sentences are in the caller's language.")
    Progress steps(@PathVariable String id) {
        return progress.of(OpportunityId.parse(id), readers.current(), viewers.get());
    }
}
