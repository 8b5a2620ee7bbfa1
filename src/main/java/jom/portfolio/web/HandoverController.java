package jom.portfolio.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import jom.portfolio.PortfolioId;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.HandoverId;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.Handovers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portfolios/{id}/handovers")
@Tag(name = "portfolios", description = "Groups of partners who complement each other")
class HandoverController {

    private final Handovers handovers;
    private final HandoverDesk desk;
    private final Readers readers;

    HandoverController(Handovers handovers, HandoverDesk desk, Readers readers) {
        this.handovers = handovers;
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Lists the handovers of a portfolio, the newest first",
            description = "For its managers and administrators; what is handed over is with each single one.")
    ResponseEntity<Page<HandoverView>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        @Nullable String before = Page.decode(cursor);
        List<HandoverView> rows = desk.of(
                PortfolioId.parse(id), readers.current(), before == null ? null : HandoverId.parse(before), size + 1);
        return Page.of(rows, size, last -> last.id().toString()).answer();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Starts a handover",
            description = "A manager leaves, another takes the open work over. For the managers of the portfolio and"
                    + " administrators. One manager hands a portfolio over once at a time.")
    ResponseEntity<HandoverView> start(@PathVariable String id, @Valid @RequestBody HandoverBody body) {
        PortfolioId portfolio = PortfolioId.parse(id);
        HandoverView started = desk.get(handovers.start(portfolio, readers.current(), body.order()));
        URI place = URI.create("/api/v1/portfolios/" + portfolio + "/handovers/" + started.id());
        return answer(ResponseEntity.created(place), started);
    }

    @GetMapping("/{handover}")
    @Operation(
            summary = "Shows a handover with all that is handed over",
            description = "For whoever leaves, the successor, the managers of the portfolio and administrators.")
    ResponseEntity<HandoverView> show(@PathVariable String id, @PathVariable String handover) {
        return answer(ResponseEntity.ok(), find(id, handover));
    }

    @PostMapping("/{handover}/cancellation")
    @Operation(
            summary = "Gives a handover up, with its reason",
            description = "Its tasks go away, managers stay as they are. For the managers of the portfolio and"
                    + " administrators. If-Match takes the ETag of the handover.")
    ResponseEntity<HandoverView> cancel(
            @PathVariable String id,
            @PathVariable String handover,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody HandoverCancellation body) {
        Reader reader = readers.current();
        HandoverView known = find(id, handover);
        EntityTag.require(ifMatch, known.version());
        handovers.cancel(known.id(), reader, known.version(), body.reason());
        return answer(ResponseEntity.ok(), desk.get(known.id()));
    }

    private HandoverView find(String portfolio, String handover) {
        return desk.of(PortfolioId.parse(portfolio), HandoverId.parse(handover), readers.current());
    }

    private static ResponseEntity<HandoverView> answer(ResponseEntity.BodyBuilder builder, HandoverView handover) {
        return builder.eTag(EntityTag.of(handover.version())).body(handover);
    }
}
