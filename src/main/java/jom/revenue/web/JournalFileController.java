package jom.revenue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jom.kernel.Dates;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.revenue.JournalFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal as a file for programs of others. */
@RestController
@RequestMapping("/api/v1/exports/journal")
@Tag(name = "exports")
class JournalFileController {

    /** What no journal of an organisation reaches. */
    private static final int LENGTH_MAX = 1_000_000_000;

    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final JournalFile journal;
    private final Readers readers;

    JournalFileController(JournalFile journal, Readers readers) {
        this.journal = journal;
        this.readers = readers;
    }

    @GetMapping(produces = "text/plain")
    @PreAuthorize("hasRole('FINANCE')")
    @Operation(
            summary = "The journal of my organisation as plain text, for hledger and ledger",
            description =
                    "For its finance people. Whole postings of the deals in which it contracts with the customer; of the"
                            + " others its own lines, balanced by Equity:Elsewhere. `from` and `to` are days of the business; without"
                            + " them everything is written. Debits are positive.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string", maxLength = LENGTH_MAX)))
    @ApiResponse(responseCode = "404")
    void journal(
            @RequestParam @Size(max = RateParameters.LENGTH_MAX) String organisationId,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String from,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String to,
            HttpServletResponse response)
            throws IOException {
        OrganisationId organisation = RateParameters.own(OrganisationId.parse(organisationId), readers.current());
        LocalDate first = from == null ? FIRST : RateParameters.read("from", from, Dates::parse);
        LocalDate last = to == null ? LAST : RateParameters.read("to", to, Dates::parse);
        response.setContentType("text/plain;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"organisation.journal\"");
        journal.write(organisation, first, last, response.getWriter());
    }
}
