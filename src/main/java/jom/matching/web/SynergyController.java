package jom.matching.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jom.matching.synergy.OrganisationSynergies;
import jom.matching.synergy.PortfolioSynergies;
import jom.matching.synergy.SynergyFile;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.platform.web.Attachment;
import jom.platform.web.Page;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class SynergyController {

    /** Of 4,950 pairs, each with two names. */
    private static final int LENGTH_MAX = 10_000_000;

    private final OrganisationSynergies organisations;
    private final PortfolioSynergies portfolios;
    private final Readers readers;

    SynergyController(OrganisationSynergies organisations, PortfolioSynergies portfolios, Readers readers) {
        this.organisations = organisations;
        this.portfolios = portfolios;
        this.readers = readers;
    }

    @GetMapping("/organisations/{id}/synergies")
    @Tag(name = "organisations")
    @Operation(
            summary = "Lists who complements an organisation best",
            description =
                    "For its own people, and for who manages a portfolio that it is in; how partners answer is told to"
                            + " the latter only. The first thousand.")
    ResponseEntity<Page<SynergyView>> ofOrganisation(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        int skipped = Places.skipped(cursor);
        return Places.page(
                organisations.bestFor(OrganisationId.parse(id), readers.current(), skipped, shown + 1).stream()
                        .map(SynergyView::of)
                        .toList(),
                skipped,
                shown);
    }

    @GetMapping("/portfolios/{id}/synergies")
    @Tag(name = "portfolios")
    @Operation(
            summary = "Lists how well the members of a portfolio complement each other, best pairs first",
            description = "For its managers and administrators. Each two of the hundred who joined first.")
    ResponseEntity<Page<PairView>> ofPortfolio(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        int skipped = Places.skipped(cursor);
        PortfolioSynergies.Picture picture = portfolios.of(PortfolioId.parse(id), readers.current());
        return Places.page(
                picture.bestFirst().stream()
                        .skip(skipped)
                        .limit(shown + 1L)
                        .map(pair -> PairView.of(pair, picture))
                        .toList(),
                skipped,
                shown);
    }

    @GetMapping(path = "/portfolios/{id}/synergies/files/csv", produces = "text/csv")
    @Tag(name = "portfolios")
    @Operation(
            summary = "How well the members of a portfolio complement each other as a file, a row per pair",
            description = "For its managers and administrators. Each two of the hundred who joined first. Texts that a"
                    + " spreadsheet would take for formulas have an apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", maxLength = LENGTH_MAX)))
    ResponseEntity<String> fileOfPortfolio(@PathVariable String id) {
        return Attachment.named("synergies.csv", Attachment.CSV)
                .body(SynergyFile.of(portfolios.of(PortfolioId.parse(id), readers.current())));
    }
}
