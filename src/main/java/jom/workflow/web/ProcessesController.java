package jom.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jom.workflow.Contracts;
import jom.workflow.PublishedContract;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What process models can rely on. */
@RestController
@RequestMapping("/api/v1/processes")
@Tag(name = "processes", description = "What process models can rely on")
class ProcessesController {

    private final Contracts contracts;

    ProcessesController(Contracts contracts) {
        this.contracts = contracts;
    }

    @GetMapping("/contracts")
    @Operation(
            summary = "The task contracts",
            description = "Each with the JSON schema of its answers and the variables it answers gateways with.")
    List<PublishedContract> contracts() {
        return contracts.published();
    }
}
