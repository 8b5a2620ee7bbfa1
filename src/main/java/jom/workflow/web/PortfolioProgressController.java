package jom.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.network.Readers;
import jom.platform.web.Page;
import jom.portfolio.PortfolioId;
import jom.workflow.CurrentViewer;
import jom.workflow.progress.PortfolioProgress;
import jom.workflow.progress.RunningOpportunity;
import jom.workflow.progress.StepLoad;
import jom.workflow.progress.UnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portfolios/{id}")
@PreAuthorize("hasRole('PPM')")
@Tag(name = "portfolios")
class PortfolioProgressController {

    private final PortfolioProgress progress;
    private final Readers readers;
    private final CurrentViewer viewers;

    PortfolioProgressController(PortfolioProgress progress, Readers readers, CurrentViewer viewers) {
        this.progress = progress;
        this.readers = readers;
        this.viewers = viewers;
    }

    @GetMapping("/steps")
    @Operation(
            summary = "Tells how busy each step is: how many are at it, how many are late, how long it takes",
            description = "For its managers. Of all opportunities under way and the newest of the others, up to "
                    + PortfolioProgress.LOOKED_AT_MAX
                    + ", in the order of the steps. Of the process that every opportunity runs through, or of"
                    + " another one that ran for them.")
    List<StepLoad> steps(
            @PathVariable String id, @RequestParam(required = false) @Size(max = 255) @Nullable String process) {
        return progress.load(PortfolioId.parse(id), readers.current(), viewers.get(), process);
    }

    @GetMapping("/steps/processes")
    @Operation(
            summary = "Lists the processes of which one may ask how busy their steps are",
            description =
                    "For its managers. The one that every opportunity runs through first, then all that ran for opportunities under way"
                            + " and for the newest of the others, up to " + PortfolioProgress.LOOKED_AT_MAX
                            + ", by name.")
    List<UnderWay> processes(@PathVariable String id) {
        return progress.processes(PortfolioId.parse(id), readers.current(), viewers.get());
    }

    @GetMapping("/running-opportunities")
    @Operation(
            summary = "Lists the opportunities that are under way, by step, in each step late ones first",
            description = "For its managers. At most " + PortfolioProgress.LOOKED_AT_MAX + " of them, the newest.")
    ResponseEntity<Page<RunningOpportunity>> running(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        @Nullable String after = Page.decode(cursor);
        PortfolioId portfolio = PortfolioId.parse(id);
        try {
            List<RunningOpportunity> rows =
                    progress.running(portfolio, readers.current(), viewers.get(), after, size + 1);
            return Page.of(rows, size, RunningOpportunity::key).answer();
        } catch (IllegalArgumentException noKey) {
            if (after == null) {
                throw noKey;
            }
            throw Page.malformedCursor();
        }
    }
}
