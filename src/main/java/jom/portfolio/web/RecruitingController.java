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
import jom.portfolio.recruiting.RecruitingDesk;
import jom.portfolio.recruiting.RecruitingId;
import jom.portfolio.recruiting.RecruitingView;
import jom.portfolio.recruiting.Recruitings;
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
@RequestMapping("/api/v1/portfolios/{id}/recruitings")
@Tag(name = "portfolios", description = "Groups of partners who complement each other")
class RecruitingController {

    private final Recruitings recruitings;
    private final RecruitingDesk desk;
    private final Readers readers;

    RecruitingController(Recruitings recruitings, RecruitingDesk desk, Readers readers) {
        this.recruitings = recruitings;
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Lists whom a portfolio looks for on the solution map, the newest first",
            description = "Those that have ended with what became of them. For the managers of the portfolio and"
                    + " administrators.")
    ResponseEntity<Page<RecruitingView>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        @Nullable String before = Page.decode(cursor);
        List<RecruitingView> rows = desk.of(
                PortfolioId.parse(id), readers.current(), before == null ? null : RecruitingId.parse(before), size + 1);
        return Page.of(rows, size, last -> last.id().toString()).answer();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Looks for a partner for a cell of the solution map",
            description =
                    "Where no member, or only one, has all that the cell takes and delivers in the territories. Ends by"
                            + " itself when the gap closes. For the managers of the portfolio and administrators.")
    ResponseEntity<RecruitingView> start(@PathVariable String id, @Valid @RequestBody RecruitingBody body) {
        PortfolioId portfolio = PortfolioId.parse(id);
        RecruitingView started = desk.get(recruitings.start(portfolio, readers.current(), body.order()));
        URI place = URI.create("/api/v1/portfolios/" + portfolio + "/recruitings/" + started.id());
        return answer(ResponseEntity.created(place), started);
    }

    @GetMapping("/{recruiting}")
    @Operation(
            summary = "Shows whom a portfolio looks for, or what became of it",
            description = "For the managers of the portfolio and administrators.")
    ResponseEntity<RecruitingView> show(@PathVariable String id, @PathVariable String recruiting) {
        return answer(ResponseEntity.ok(), find(id, recruiting));
    }

    @PostMapping("/{recruiting}/ending")
    @Operation(
            summary = "Ends the search for a partner",
            description =
                    "With the organisation that was won or can now what was missing, or with the reason why it is given"
                            + " up. For the managers of the portfolio and administrators. If-Match takes the ETag of the search.")
    ResponseEntity<RecruitingView> end(
            @PathVariable String id,
            @PathVariable String recruiting,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RecruitingEnding body) {
        Reader reader = readers.current();
        RecruitingView known = find(id, recruiting);
        EntityTag.require(ifMatch, known.version());
        recruitings.end(known.id(), reader, known.version(), body.order());
        return answer(ResponseEntity.ok(), desk.get(known.id()));
    }

    private RecruitingView find(String portfolio, String recruiting) {
        return desk.of(PortfolioId.parse(portfolio), RecruitingId.parse(recruiting), readers.current());
    }

    private static ResponseEntity<RecruitingView> answer(
            ResponseEntity.BodyBuilder builder, RecruitingView recruiting) {
        return builder.eTag(EntityTag.of(recruiting.version())).body(recruiting);
    }
}
