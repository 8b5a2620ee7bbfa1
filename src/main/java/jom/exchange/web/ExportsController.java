package jom.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jom.exchange.OrganisationExport;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists as files. */
@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "exports", description = "Lists as files")
class ExportsController {

    /** What no export of an installation reaches. */
    private static final int LENGTH_MAX = 1_000_000_000;

    private final OrganisationExport organisations;

    ExportsController(OrganisationExport organisations) {
        this.organisations = organisations;
    }

    @GetMapping(path = "/organisations", produces = "text/csv")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INTEGRATOR')")
    @Operation(
            summary = "All organisations as a file that can be imported again",
            description = "Texts that a spreadsheet would take for formulas have an apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", maxLength = LENGTH_MAX)))
    void organisations(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"organisations.csv\"");
        organisations.write(response.getWriter());
    }
}
