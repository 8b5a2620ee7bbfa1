package jom.exchange.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jom.exchange.ImportReport;

/** A door that takes in a file of comma-separated values and answers with a report. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        content =
                @Content(
                        mediaType = ImportsController.CSV,
                        schema = @Schema(type = "string", maxLength = ReceivedFile.BYTES_MAX)))
@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
@interface TakesFile {}
