package jom.matching.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import jom.matching.exposure.ExposureFile;
import jom.matching.exposure.ExposureOrder;
import jom.matching.exposure.ExposureReport;
import jom.matching.exposure.ExposureReports;
import jom.network.Readers;
import jom.platform.web.Attachment;
import jom.platform.web.Page;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether offers were shared out fairly. */
@RestController
@RequestMapping("/api/v1")
class ExposureController {

    private static final String ADMINISTRATORS = "hasRole('ADMINISTRATOR')";
    private static final String USUAL = "" + ExposureReports.DAYS_USUAL;
    private static final int LENGTH_MAX = 400_000_000;

    private final ExposureReports reports;
    private final Readers readers;

    ExposureController(ExposureReports reports, Readers readers) {
        this.reports = reports;
        this.readers = readers;
    }

    @GetMapping("/portfolios/{id}/exposure")
    @Tag(name = "portfolios")
    @Operation(
            summary = "Compares offers of a portfolio with who qualified, by size and home",
            description = "For its managers and administrators. It looks back for so many days.")
    ExposureView ofPortfolio(
            @PathVariable String id,
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(ExposureReports.DAYS_MAX) int days) {
        return ExposureView.of(portfolio(id, days));
    }

    @GetMapping("/portfolios/{id}/exposure/organisations")
    @Tag(name = "portfolios")
    @Operation(
            summary = "Lists who qualified for opportunities of a portfolio, and how often each was offered one",
            description = "For its managers and administrators. Who was never offered anything comes first, of them who"
                    + " qualified most often.")
    ResponseEntity<Page<ExposedView>> organisationsOfPortfolio(
            @PathVariable String id,
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(ExposureReports.DAYS_MAX) int days,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return page(portfolio(id, days), cursor, limit);
    }

    @GetMapping(path = "/portfolios/{id}/exposure/files/csv", produces = "text/csv")
    @Tag(name = "portfolios")
    @Operation(
            summary = "Who qualified for opportunities of a portfolio as a file, a row per organisation",
            description = "Texts that a spreadsheet would take for formulas have an apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", maxLength = LENGTH_MAX)))
    ResponseEntity<String> fileOfPortfolio(
            @PathVariable String id,
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(ExposureReports.DAYS_MAX) int days) {
        return file(portfolio(id, days));
    }

    @GetMapping("/exposure")
    @PreAuthorize(ADMINISTRATORS)
    @Tag(name = "organisations")
    @Operation(summary = "Compares all offers with who qualified, by size and home")
    ExposureView ofNetwork(@RequestParam(defaultValue = USUAL) @Min(1) @Max(ExposureReports.DAYS_MAX) int days) {
        return ExposureView.of(reports.ofNetwork(days, readers.current()));
    }

    @GetMapping("/exposure/organisations")
    @PreAuthorize(ADMINISTRATORS)
    @Tag(name = "organisations")
    @Operation(
            summary = "Lists who qualified for any opportunity, and how often each was offered one",
            description = "Who was never offered anything comes first, of them who qualified most often.")
    ResponseEntity<Page<ExposedView>> organisationsOfNetwork(
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(ExposureReports.DAYS_MAX) int days,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return page(reports.ofNetwork(days, readers.current()), cursor, limit);
    }

    @GetMapping(path = "/exposure/files/csv", produces = "text/csv")
    @PreAuthorize(ADMINISTRATORS)
    @Tag(name = "organisations")
    @Operation(
            summary = "Who qualified for any opportunity as a file, a row per organisation",
            description = "Texts that a spreadsheet would take for formulas have an apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", maxLength = LENGTH_MAX)))
    ResponseEntity<String> fileOfNetwork(
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(ExposureReports.DAYS_MAX) int days) {
        return file(reports.ofNetwork(days, readers.current()));
    }

    private ExposureReport portfolio(String id, int days) {
        return reports.of(PortfolioId.parse(id), days, readers.current()).report();
    }

    private static ResponseEntity<Page<ExposedView>> page(
            ExposureReport report, @Nullable String cursor, @Nullable Integer limit) {
        int shown = Page.limit(limit);
        int skipped = Places.skipped(cursor);
        List<ExposedView> rows = report.organisations().stream()
                .sorted(ExposureOrder.OVERLOOKED.comparator())
                .skip(skipped)
                .limit(shown + 1L)
                .map(ExposedView::of)
                .toList();
        return Places.page(rows, skipped, shown);
    }

    private static ResponseEntity<String> file(ExposureReport report) {
        return Attachment.named("exposure.csv", Attachment.CSV).body(ExposureFile.of(report));
    }
}
