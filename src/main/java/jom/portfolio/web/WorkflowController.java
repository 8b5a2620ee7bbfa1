package jom.portfolio.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import jom.portfolio.EffectiveWorkflow;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.WorkflowChange;
import jom.portfolio.WorkflowChangeId;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowOverrides;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portfolios/{id}")
@PreAuthorize("hasRole('PPM') or hasRole('ADMINISTRATOR')")
@Tag(name = "portfolios", description = "Groups of partners who complement each other")
class WorkflowController {

    private static final String PLACE = "/workflows/{partnerType}/{phase}";

    private final WorkflowOverrides overrides;
    private final WorkflowMapping mapping;
    private final PortfolioDirectory directory;
    private final Readers readers;

    WorkflowController(
            WorkflowOverrides overrides, WorkflowMapping mapping, PortfolioDirectory directory, Readers readers) {
        this.overrides = overrides;
        this.mapping = mapping;
        this.directory = directory;
        this.readers = readers;
    }

    @GetMapping("/workflows")
    @Operation(
            summary = "Lists what participants get who begin a phase now",
            description = "For each partner type and phase: the process, its version, and whether the portfolio maps it"
                    + " or it is the partner type's own. For its managers and administrators.")
    List<WorkflowView> list(@PathVariable String id) {
        return overrides.all(readable(id)).stream().map(WorkflowView::of).toList();
    }

    @GetMapping(PLACE)
    @Operation(summary = "Shows one of them", description = "Its ETag is needed to change it.")
    ResponseEntity<WorkflowView> show(
            @PathVariable String id, @PathVariable String partnerType, @PathVariable String phase) {
        return answer(overrides.get(readable(id), partnerType, phase));
    }

    @PutMapping(PLACE)
    @Operation(
            summary = "Maps a process of the portfolio",
            description = "Participants who begin the phase later get it; who runs stays. The process is one that the"
                    + " portfolio has deployed, or that a partner type runs in this phase by default. For managers of"
                    + " the portfolio who are process designers.")
    ResponseEntity<WorkflowView> map(
            @PathVariable String id,
            @PathVariable String partnerType,
            @PathVariable String phase,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody WorkflowBody body) {
        PortfolioId portfolio = changeable(id);
        EffectiveWorkflow present = present(portfolio, partnerType, phase, ifMatch);
        mapping.map(present.in(portfolio), body.workflow(), present.mappingVersion());
        return answer(overrides.get(portfolio, partnerType, phase));
    }

    @DeleteMapping(PLACE)
    @Operation(
            summary = "Gives a phase back to the partner type's own process",
            description = "What is not mapped stays so. For managers of the portfolio who are process designers.")
    ResponseEntity<WorkflowView> clear(
            @PathVariable String id,
            @PathVariable String partnerType,
            @PathVariable String phase,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        PortfolioId portfolio = changeable(id);
        EffectiveWorkflow present = present(portfolio, partnerType, phase, ifMatch);
        mapping.clear(present.in(portfolio), present.mappingVersion());
        return answer(overrides.get(portfolio, partnerType, phase));
    }

    @GetMapping("/workflow-changes")
    @Operation(
            summary = "Lists who mapped what, the latest first",
            description = "With what was mapped before. For its managers and administrators.")
    ResponseEntity<Page<WorkflowChange>> changes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        PortfolioId portfolio = readable(id);
        int size = Page.limit(limit);
        @Nullable String before = Page.decode(cursor);
        List<WorkflowChange> rows =
                mapping.changes(portfolio, before == null ? null : WorkflowChangeId.parse(before), size + 1);
        return Page.of(rows, size, last -> last.id().toString()).answer();
    }

    private EffectiveWorkflow present(
            PortfolioId portfolio, String partnerType, String phase, @Nullable String ifMatch) {
        EffectiveWorkflow present = overrides.get(portfolio, partnerType, phase);
        EntityTag.require(ifMatch, present.mappingVersion());
        return present;
    }

    private PortfolioId readable(String id) {
        Reader reader = readers.current();
        PortfolioId portfolio =
                directory.visibleTo(reader, PortfolioId.parse(id)).id();
        if (!reader.is(Role.ADMINISTRATOR) && !directory.isManagedBy(portfolio, reader)) {
            throw new AccessDeniedException("no manager of the portfolio");
        }
        return portfolio;
    }

    private PortfolioId changeable(String id) {
        PortfolioId portfolio = readable(id);
        if (!mapping.isFor(portfolio, readers.current())) {
            throw new AccessDeniedException("no process designer of the portfolio");
        }
        return portfolio;
    }

    private static ResponseEntity<WorkflowView> answer(EffectiveWorkflow effective) {
        return ResponseEntity.ok()
                .eTag(EntityTag.of(effective.mappingVersion()))
                .body(WorkflowView.of(effective));
    }
}
