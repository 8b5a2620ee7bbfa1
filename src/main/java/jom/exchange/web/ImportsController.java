package jom.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jom.exchange.ImportMode;
import jom.exchange.ImportOptions;
import jom.exchange.ImportReport;
import jom.exchange.OpportunityImport;
import jom.exchange.OrganisationImport;
import jom.exchange.RateImport;
import jom.exchange.RevenueEventImport;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.web.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of comma-separated values, taken in as a whole or row by row. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports", description = "Files of comma-separated values, taken in as a whole or row by row")
class ImportsController {

    static final String CSV = "text/csv";

    private final OrganisationImport organisations;
    private final OpportunityImport opportunities;
    private final RateImport rates;
    private final RevenueEventImport events;
    private final Readers readers;

    ImportsController(
            OrganisationImport organisations,
            OpportunityImport opportunities,
            RateImport rates,
            RevenueEventImport events,
            Readers readers) {
        this.organisations = organisations;
        this.opportunities = opportunities;
        this.rates = rates;
        this.events = events;
        this.readers = readers;
    }

    private interface Import {
        ImportReport run(Path file, Reader reader, ImportOptions options);
    }

    @PostMapping(path = "/organisations", consumes = CSV)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INTEGRATOR')")
    @Operation(
            summary = "Import organisations",
            description =
                    "Columns: keySource, key, name, home, partnerTypes; and if wanted legalName, registrationNumber,"
                            + " webDomain, timeZone, capabilities, industries, territories. Several codes in a cell are"
                            + " separated by semicolons. A row is recognised by its key; the same file again changes nothing,"
                            + " so an Idempotency-Key is not needed and not looked at. Integrators register organisations"
                            + " and change their own, administrators change all. The problem 422 carries the same"
                            + " report in `report`.")
    @TakesFile
    ResponseEntity<Object> organisations(
            @RequestParam(defaultValue = "all-or-nothing")
                    @Parameter(schema = @Schema(allowableValues = {"all-or-nothing", "good-rows"}))
                    String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return imported(organisations::run, options(mode, dryRun), request);
    }

    @PostMapping(path = "/opportunities", consumes = CSV)
    @PreAuthorize("hasAnyRole('INTEGRATOR', 'PARTNER_USER')")
    @Operation(
            summary = "Import opportunities of my organisations",
            description =
                    "Columns: keySource, key, originatorKeySource, originatorKey, title, customerName, customerCountry,"
                            + " customerIndustry, problem, solutionAreas, rolesWanted, amount, currency, expectedClose, origin,"
                            + " consentToShare; and if wanted customerDomain, customerRegistrationNumber, customerCity,"
                            + " ownRoles, capabilitiesWanted, certificatesWanted (each with a role and a colon before it if not everybody has to"
                            + " hold it), consentToContact. A row is recognised by its originator and key;"
                            + " the same file again changes nothing, so an Idempotency-Key is not needed and not looked at."
                            + " The problem 422 carries the same report in `report`.")
    @TakesFile
    ResponseEntity<Object> opportunities(
            @RequestParam(defaultValue = "all-or-nothing")
                    @Parameter(schema = @Schema(allowableValues = {"all-or-nothing", "good-rows"}))
                    String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return imported(opportunities::run, options(mode, dryRun), request);
    }

    @PostMapping(path = "/exchange-rates", consumes = CSV)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Operation(
            summary = "Import the reference rates of the European Central Bank",
            description = "The bank's file as it is: a column Date and one per currency with what one euro buys, N/A or"
                    + " nothing where there is no rate. For administrators, since these rates count for everybody. The same"
                    + " file again changes nothing, a rate that is other than before is added as a further edition, so an"
                    + " Idempotency-Key is not needed and not looked at. The problem 422 carries the same report in"
                    + " `report`.")
    @TakesFile
    ResponseEntity<Object> exchangeRates(
            @RequestParam(defaultValue = "all-or-nothing")
                    @Parameter(schema = @Schema(allowableValues = {"all-or-nothing", "good-rows"}))
                    String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return imported((file, reader, options) -> rates.run(file, options), options(mode, dryRun), request);
    }

    @PostMapping(path = "/revenue-events", consumes = CSV)
    @PreAuthorize("hasRole('FINANCE')")
    @Operation(
            summary = "Import what happened to the money of my deals",
            description =
                    "Columns: source, id, kind, day, amount, currency, opportunityId; each row is one event, as at"
                            + " revenue-events. For the finance people of the organisations that contract with the customers. A row"
                            + " is recognised by its source and id; the same file again changes nothing, so an Idempotency-Key is not"
                            + " needed and not looked at. The problem 422 carries the same report in `report`.")
    @TakesFile
    ResponseEntity<Object> revenueEvents(
            @RequestParam(defaultValue = "all-or-nothing")
                    @Parameter(schema = @Schema(allowableValues = {"all-or-nothing", "good-rows"}))
                    String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return imported(events::run, options(mode, dryRun), request);
    }

    private static ImportOptions options(String mode, boolean dryRun) {
        return new ImportOptions(
                ImportMode.of(mode)
                        .orElseThrow(() -> new RequestRefused(
                                HttpStatus.BAD_REQUEST, "platform.invalid", "mode is all-or-nothing or good-rows")),
                dryRun);
    }

    private ResponseEntity<Object> imported(Import work, ImportOptions options, HttpServletRequest request)
            throws IOException {
        requireUtf8(request);
        try (ReceivedFile file = ReceivedFile.of(request)) {
            ImportReport report = work.run(file.path(), readers.current(), options);
            return report.stored() || report.dryRun()
                    ? ResponseEntity.ok(report)
                    : ResponseEntity.unprocessableEntity().body(refused(report));
        }
    }

    private static void requireUtf8(HttpServletRequest request) {
        MediaType type = MediaType.parseMediaType(request.getContentType());
        if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
            throw new RequestRefused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "platform.http415", "Files are read in UTF-8 only.");
        }
    }

    private static ProblemDetail refused(ImportReport report) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                report.refused() + " of " + report.rows() + " rows cannot be imported, so nothing was stored.");
        problem.setType(URI.create("urn:jom:problem:exchange.rowsRefused"));
        problem.setTitle("Business rule violated");
        problem.setProperty("report", report);
        return problem;
    }
}
