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
import jom.portfolio.goals.GoalDesk;
import jom.portfolio.goals.GoalId;
import jom.portfolio.goals.GoalView;
import jom.portfolio.goals.Goals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portfolios/{id}/goals")
@PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
@Tag(name = "portfolios", description = "Groups of partners who complement each other")
class GoalController {

    private final Goals goals;
    private final GoalDesk desk;
    private final Readers readers;

    GoalController(Goals goals, GoalDesk desk, Readers readers) {
        this.goals = goals;
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Lists the goals of a portfolio with what is reached, the newest first",
            description = "Counted from facts; of goals that have ended, what was reached then. For its managers and"
                    + " administrators.")
    ResponseEntity<Page<GoalView>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        @Nullable String before = Page.decode(cursor);
        List<GoalView> rows = desk.before(
                PortfolioId.parse(id), readers.current(), before == null ? null : GoalId.parse(before), size + 1);
        return Page.of(rows, size, last -> last.id().toString()).answer();
    }

    @GetMapping("/{goal}")
    @Operation(
            summary = "Shows a goal with what is reached",
            description = "For the managers of the portfolio and administrators. Its ETag is needed to change it.")
    ResponseEntity<GoalView> show(@PathVariable String id, @PathVariable String goal) {
        return answer(ResponseEntity.ok(), find(id, goal));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sets a goal",
            description = "For the managers of the portfolio. At most 20 are under way at a time.")
    ResponseEntity<GoalView> set(@PathVariable String id, @Valid @RequestBody GoalBody body) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        GoalId set = goals.set(portfolio, body.order(), reader);
        URI place = URI.create("/api/v1/portfolios/" + portfolio + "/goals/" + set);
        return answer(ResponseEntity.created(place), desk.get(portfolio, set, reader));
    }

    @PutMapping("/{goal}")
    @Operation(
            summary = "Sets target and dates of a goal anew",
            description = "What it counts stays. For the managers of the portfolio, while the goal is under way.")
    ResponseEntity<GoalView> change(
            @PathVariable String id,
            @PathVariable String goal,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody GoalBody body) {
        GoalView known = find(id, goal);
        EntityTag.require(ifMatch, known.version());
        goals.change(PortfolioId.parse(id), known.id(), body.order(), known.version(), readers.current());
        return answer(ResponseEntity.ok(), find(id, goal));
    }

    @PostMapping("/{goal}/withdrawal")
    @Operation(
            summary = "Gives a goal up, with its reason",
            description = "For the managers of the portfolio, while the goal is under way. If-Match takes the ETag of"
                    + " the goal.")
    ResponseEntity<GoalView> withdraw(
            @PathVariable String id,
            @PathVariable String goal,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody GoalWithdrawal body) {
        GoalView known = find(id, goal);
        EntityTag.require(ifMatch, known.version());
        goals.withdraw(PortfolioId.parse(id), known.id(), known.version(), body.reason(), readers.current());
        return answer(ResponseEntity.ok(), find(id, goal));
    }

    private GoalView find(String portfolio, String goal) {
        return desk.get(PortfolioId.parse(portfolio), GoalId.parse(goal), readers.current());
    }

    private static ResponseEntity<GoalView> answer(ResponseEntity.BodyBuilder builder, GoalView goal) {
        return builder.eTag(EntityTag.of(goal.version())).body(goal);
    }
}
