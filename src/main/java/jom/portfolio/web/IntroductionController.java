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
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.IntroductionFigures;
import jom.portfolio.introduction.IntroductionId;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.Introductions;
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
@RequestMapping("/api/v1/portfolios/{id}")
@Tag(name = "portfolios", description = "Groups of partners who complement each other")
class IntroductionController {

    private final Introductions introductions;
    private final IntroductionDesk desk;
    private final Readers readers;

    IntroductionController(Introductions introductions, IntroductionDesk desk, Readers readers) {
        this.introductions = introductions;
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping("/introductions")
    @Operation(
            summary = "Lists the introductions of a portfolio, the newest first",
            description = "With what each of the two answered. For the managers of the portfolio and administrators.")
    ResponseEntity<Page<IntroductionView>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        @Nullable String before = Page.decode(cursor);
        List<IntroductionView> rows = desk.of(
                PortfolioId.parse(id),
                readers.current(),
                before == null ? null : IntroductionId.parse(before),
                size + 1);
        return Page.of(rows, size, last -> last.id().toString()).answer();
    }

    @GetMapping("/introduction-figures")
    @Operation(
            summary = "Tells how often introductions of a portfolio lead to something",
            description = "For the managers of the portfolio and administrators.")
    IntroductionFigures figures(@PathVariable String id) {
        return desk.figures(PortfolioId.parse(id), readers.current());
    }

    @PostMapping("/introductions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Introduces two organisations to each other",
            description =
                    "Both are asked with a task, neither learns what the other one answers unless both want to meet; then"
                            + " they are connected. Two who are connected, are being introduced, were introduced within 90 days, or do not"
                            + " want to be brought together are refused. For the managers of the portfolio and administrators.")
    ResponseEntity<IntroductionView> start(@PathVariable String id, @Valid @RequestBody IntroductionBody body) {
        PortfolioId portfolio = PortfolioId.parse(id);
        IntroductionView started = desk.get(introductions.start(portfolio, readers.current(), body.order()));
        URI place = URI.create("/api/v1/portfolios/" + portfolio + "/introductions/" + started.id());
        return answer(ResponseEntity.created(place), started);
    }

    @GetMapping("/introductions/{introduction}")
    @Operation(
            summary = "Shows an introduction with what each of the two answered",
            description = "For the managers of the portfolio and administrators.")
    ResponseEntity<IntroductionView> show(@PathVariable String id, @PathVariable String introduction) {
        return answer(ResponseEntity.ok(), find(id, introduction));
    }

    @PostMapping("/introductions/{introduction}/withdrawal")
    @Operation(
            summary = "Takes an introduction back, with its reason",
            description =
                    "As long as both are asked. The two are told that it is over, and not why. For the managers of the"
                            + " portfolio and administrators. If-Match takes the ETag of the introduction.")
    ResponseEntity<IntroductionView> withdraw(
            @PathVariable String id,
            @PathVariable String introduction,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody IntroductionWithdrawal body) {
        Reader reader = readers.current();
        IntroductionView known = find(id, introduction);
        EntityTag.require(ifMatch, known.version());
        introductions.withdraw(known.id(), reader, known.version(), body.reason());
        return answer(ResponseEntity.ok(), desk.get(known.id()));
    }

    private IntroductionView find(String portfolio, String introduction) {
        return desk.of(PortfolioId.parse(portfolio), IntroductionId.parse(introduction), readers.current());
    }

    private static ResponseEntity<IntroductionView> answer(
            ResponseEntity.BodyBuilder builder, IntroductionView introduction) {
        return builder.eTag(EntityTag.of(introduction.version())).body(introduction);
    }
}
