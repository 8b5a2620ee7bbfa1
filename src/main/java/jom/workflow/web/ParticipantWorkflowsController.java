package jom.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.workflow.mapping.ParticipantWorkflow;
import jom.workflow.mapping.ParticipantWorkflows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The processes that participants run. */
@RestController
@RequestMapping("/api/v1/opportunities/{id}/workflows")
@Tag(name = "opportunities")
class ParticipantWorkflowsController {

    private final Opportunities opportunities;
    private final ParticipantWorkflows workflows;
    private final Readers readers;

    ParticipantWorkflowsController(Opportunities opportunities, ParticipantWorkflows workflows, Readers readers) {
        this.opportunities = opportunities;
        this.workflows = workflows;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Lists the processes that participants run, with their versions",
            description =
                    "Those of the reader's organisations; for the managers of the portfolio those of all. What has"
                            + " not begun is what would begin now.")
    List<ParticipantWorkflow> list(@PathVariable String id) {
        Reader reader = readers.current();
        return workflows.of(opportunities.insideView(OpportunityId.parse(id), reader), reader, reader.language());
    }
}
